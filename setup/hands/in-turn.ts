let last: Promise<unknown> = Promise.resolve()

/** Does something once all that was asked for before is done; a move that fails does not stop the next. */
export function inTurn(act: () => unknown): Promise<unknown> {
  last = last.catch(() => {}).then(act)
  return last
}
