/** Calls `moved` whenever a mouse was moved. A browser tells of one that lies still, too, when what is under it changes. */
export function onMouseMoved(moved: () => void): void {
  let last = ''
  addEventListener('pointermove', ({ pointerType, screenX, screenY }) => {
    const here = `${screenX} ${screenY}`
    if (pointerType === 'mouse' && last !== '' && here !== last)
      moved()
    last = here
  })
}
