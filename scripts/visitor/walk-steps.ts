/**
 * Lets a reader walk the steps of each picture of the article, by its buttons or by the words of a step. Without it the
 * settled pictures and all their words stand.
 */

function wake(walk: HTMLElement): void {
  const section = walk.closest('section')!
  const figure = section.querySelector('figure')!
  const [where, what] = walk.querySelectorAll('[aria-live] span')
  const items = [...section.querySelectorAll('.in-words li')]
  const words = items.map(item => item.textContent)
  const pictures = [...section.querySelectorAll('template')].map(template => template.content.firstElementChild!)
  pictures.push(figure.firstElementChild!)

  const marks = items.map((item, i) => {
    const mark = document.createElement('button')
    mark.type = 'button'
    mark.className = 'mark'
    mark.textContent = String(i + 1)
    mark.setAttribute('aria-label', `Show step ${i + 1}`)
    item.prepend(mark)
    return mark
  })

  let current = pictures.length - 1
  const show = (step: number) => {
    current = (step + pictures.length) % pictures.length
    figure.replaceChildren(pictures[current]!)
    where!.textContent = `Step ${current + 1} of ${pictures.length}`
    marks.forEach((mark, i) => i === current ? mark.setAttribute('aria-current', 'step') : mark.removeAttribute('aria-current'))
  }
  const tell = (step: number) => {
    show(step)
    what!.textContent = words[current]!
  }

  walk.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button')
    if (button)
      tell(current + Number(button.dataset.by))
  })
  walk.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft' || key === 'ArrowRight')
      tell(current + (key === 'ArrowRight' ? 1 : -1))
  })
  items.forEach((item, i) => item.addEventListener('click', () => {
    if (getSelection()?.isCollapsed !== false) // somebody who marks words is not asking for the step
      tell(i)
  }))
  addEventListener('beforeprint', () => show(pictures.length - 1))

  show(current)
  walk.hidden = false
  section.classList.add('walked')
}

document.querySelectorAll<HTMLElement>('.walk').forEach(wake)

export {}
