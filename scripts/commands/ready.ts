import { plannedOf } from '../../setup/together/clock.ts'
/** A minute before the talk: `npm run ready` says in words, and green or red, whether all is in place. */
import { deckIsSound } from '../deck/deck-is-sound.ts'
import { builtDeck } from '../publish/built-deck.ts'
import { serve } from '../publish/serve.ts'
import { builtSpeaker } from '../talk/built-speaker.ts'
import { withProgress } from '../talk/progress.ts'
import { readOutline } from '../talk/read-outline.ts'
import { lineOf } from '../talk/ready/check.ts'
import type { Verdict } from '../talk/ready/check.ts'
import { askForClicker } from '../talk/ready/clicker.ts'
import { askGit, askPort, judgeTime } from '../talk/ready/project.ts'
import { walkShow } from '../talk/ready/show.ts'
import { askSystem } from '../talk/ready/system.ts'
import { readRehearsals } from '../talk/rehearse/rehearsals.ts'
import { command } from './options.ts'

await command({
  name: 'npm run ready',
  does: 'Says a minute before the talk whether all is in place: the show, without a network; port, displays, power, clicker, time.\nIt ends with 1 where something is wrong. What cannot be known here it says, and does not count.',
  options: { port: { type: 'string', short: 'p', value: 'N', default: '3030', says: 'where the talk will be (3030)' } },
  example: 'npm run ready',
}, async ({ port }) => {
  if (!await deckIsSound())
    return 1
  const { slides } = await readOutline()
  const deck = await withProgress('Building the deck', begins => builtDeck({ onBuild: begins }))
  await withProgress('Building the speaker view', begins => builtSpeaker({ onBuild: begins }))
  const verdicts: Verdict[] = []
  const say = (...said: Verdict[]) => {
    verdicts.push(...said)
    said.forEach(verdict => console.log(lineOf(verdict, Boolean(process.stdout.isTTY) && !process.env.NO_COLOR)))
  }
  say(await askGit())
  const server = await serve(deck.folder, { base: deck.base, fallback: true })
  say(...await walkShow(server.url, slides.map(({ alias }) => alias)).finally(server.close))
  say(await askPort(Number(port)))
  say(...await askSystem(plannedOf(slides) / 1000))
  say(...judgeTime(slides, readRehearsals(console.log).at(-1)))
  say(await askForClicker())
  const wrong = verdicts.filter(({ is }) => is === 'wrong').length
  console.log(wrong === 0 ? '\n  Ready.' : `\n  Not ready: ${wrong} of ${verdicts.length} ${wrong === 1 ? 'is' : 'are'} wrong.`)
  return wrong === 0 ? 0 : 1
})
