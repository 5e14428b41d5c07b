import '../../styles/fonts.css'
import '../../styles/tokens.css'
import './speaker.css'
/** The speaker's view: notes, what the room sees, what comes, and the time. It lies in `speaker/` below the deck, wherever that is. */
import { createApp } from 'vue'
import type { Outline } from '../../setup/together/outline.ts'
import { typesetOutline } from './notes/typeset.ts'
import SpeakerView from './SpeakerView.vue'

const base = new URL('..', location.href).pathname
const place = document.querySelector('#speaker')!

/** What is told; asked for again while the server is away. */
async function readOutline(): Promise<Outline> {
  try {
    const response = await fetch(`${base}talk/outline`)
    if (response.ok)
      return await response.json() as Outline
  }
  catch {} // no server; it may come back
  place.innerHTML = '<p class="waiting" role="status">The talk’s server does not answer. Is npm start running? This page asks again every second.</p>'
  await new Promise(resolve => setTimeout(resolve, 1000))
  return readOutline()
}

const outline = typesetOutline(await readOutline())
document.title = `Speaker: ${outline.title}`
createApp(SpeakerView, { outline, base }).mount(place)
