/** Gives the talk to nobody: `npm run rehearse` is `npm start` that records how long each step takes, and says at its end what was over and under. */
import { giveTalk, talkOptions } from '../talk/give-talk.ts'
import { readOutline } from '../talk/read-outline.ts'
import { recordRehearsals } from '../talk/rehearse/record.ts'
import { withRehearsal } from '../talk/rehearse/rehearsals.ts'
import { command } from './options.ts'

await command({
  name: 'npm run rehearse',
  does: 'Gives the talk as npm start does, and records how long each step takes. Ctrl+C ends it, with a table of\nwhat was over its time and what under. The last five rehearsals are kept in .rehearsals/.',
  options: talkOptions,
  example: 'npm run rehearse',
}, async (options) => {
  const outline = withRehearsal(await readOutline(), console.log)
  const recorder = recordRehearsals(outline)
  const isGiven = await giveTalk(options, { folder: 'rehearsal', outline, follow: recorder.follow, isOverAtEnd: true })
  if (isGiven)
    console.log(recorder.finish())
  return isGiven ? 0 : 1
})
