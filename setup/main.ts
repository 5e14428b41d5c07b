import { slides } from '@slidev/client/logic/slides.ts'
import { defineAppSetup } from '@slidev/types'
import { stepIn, wholeAddress } from './address.ts'
import { announceMoves } from './announce.ts'
import { goneTo, showDeckAlone, takeOver, watch, WATCH } from './form.ts'
import { noteLeastSize } from './least-size.ts'
import { nameDocument } from './name-document.ts'
import { pageHere } from './page-in-step.ts'
import { placeOfTalk } from './together/this-talk.ts'

/**
 * The page shows its slide settled, and the deck must open where it stands. It knows which slide it is, so that nothing
 * is asked of the address but the step: a host may serve it at `/rivals/index.html`, `//rivals/` or `/` as well. Runs
 * before the router looks, which takes links as relative to the address: without a slash at its end.
 */
function openAsThePage({ dataset: { alias = '', clicks } }: HTMLElement): void {
  const { searchParams, hash } = new URL(location.href)
  const total = Number(clicks)
  if (hash === WATCH)
    watch(true)
  openAt(alias, total > 0 ? stepIn(searchParams.getAll('clicks'), total) ?? total : undefined)
}

/** Gives the document the address of a slide and a step of it. */
function openAt(alias: string, step: number | undefined): void {
  const address = new URL(location.href)
  address.pathname = `${import.meta.env.BASE_URL}${alias}`
  address.searchParams.delete('clicks')
  if (step !== undefined)
    address.searchParams.set('clicks', String(step))
  address.hash = ''
  history.replaceState(history.state, '', address)
}

noteLeastSize()

const page = pageHere()
const isPrinted = new URLSearchParams(location.search).has('print')
const place = placeOfTalk()
if (page)
  openAsThePage(page)
else if (place && !isPrinted)
  openAt(place.slide, place.clicks)

/** The slide that a route shows; undefined for any other route. */
function slideAt(no: unknown) {
  const route = slides.value.find(({ no: number, meta }) => String(number) === no || meta.slide.frontmatter.routeAlias === no)
  if (!route)
    return undefined
  const { frontmatter: { routeAlias, counted, clicks = counted }, title } = route.meta.slide
  return { no: route.no, alias: routeAlias, clicks, title }
}

/** Every state has its address, the page and the document's name follow the deck, and what has come is said aloud. */
export default defineAppSetup(({ router }) => {
  document.querySelector('#app')!.setAttribute('role', 'main')
  if (isPrinted)
    return
  router.beforeEach((to) => {
    const slide = slideAt(to.params.no)
    if (!slide)
      return true
    const { alias, clicks } = wholeAddress(slide, to.query.clicks)
    return alias === to.params.no && clicks === to.query.clicks ? true : { ...to, params: { no: alias }, query: { ...to.query, clicks } }
  })
  router.afterEach(({ name, params }) => {
    const slide = slideAt(params.no)
    if (!slide || name !== 'play') // the print view has a title of its own
      return
    nameDocument(slide)
    goneTo(slide.alias)
  })
  announceMoves()
  void router.isReady().then(() => router.currentRoute.value.name === 'play' ? takeOver() : showDeckAlone())
})
