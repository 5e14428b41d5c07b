/** Gives the talk: `npm start` shows the deck as it was built, to the room, and beside it the speaker's view. */
import { giveTalk, talkOptions } from '../talk/give-talk.ts'
import { readOutline } from '../talk/read-outline.ts'
import { withRehearsal } from '../talk/rehearse/rehearsals.ts'
import { command } from './options.ts'

await command({
  name: 'npm start',
  does: 'Gives the talk, on this machine alone: the show for the room, and your own view with notes and time.\nTo edit the deck, npm run dev.',
  options: talkOptions,
  example: 'npm start -- --remote',
}, async options => await giveTalk(options, { folder: 'talk', outline: withRehearsal(await readOutline(), console.log), follow: () => {} }) ? 0 : 1)
