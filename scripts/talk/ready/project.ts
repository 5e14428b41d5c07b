/** What can be known of the project: what is committed, what was rehearsed, whether the port is free. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { plannedOf } from '../../../setup/together/clock.ts'
import type { OutlineSlide } from '../../../setup/together/outline.ts'
import { root } from '../../deck/root.ts'
import { listenFrom } from '../listen.ts'
import type { Rehearsal } from '../rehearse/recorder.ts'
import { rowsOf } from '../rehearse/table.ts'
import { minutesAndSeconds } from '../times.ts'
import { right, unknown, wrong } from './check.ts'
import type { Verdict } from './check.ts'

/** Whether the deck that is shown is the one that is committed; `folder` is the project's. */
export async function askGit(folder = root): Promise<Verdict> {
  const git = (...args: string[]) => promisify(execFile)('git', args, { cwd: folder }).then(({ stdout }) => stdout, () => undefined)
  const [status, last] = await Promise.all([git('status', '--porcelain'), git('log', '-1', '--format=%h, %cd: %s', '--date=format:%-d %B %H:%M')])
  if (status === undefined || last === undefined)
    return unknown('Without git nobody knows whether this is what was committed.')
  const changed = status.split('\n').filter(line => line !== '').map(line => line.slice(3))
  return changed.length === 0
    ? right(`What is shown is committed: ${last.trim()}`)
    : wrong(`${changed[0]}${changed.length > 1 ? ` and ${changed.length - 1} more are` : ' is'} not committed: what is shown was not tested.`)
}

/** Whether the port is free at which the talk is expected. */
export async function askPort(port: number): Promise<Verdict> {
  const { port: got, close } = await listenFrom(port, false)
  close()
  return got === port ? right(`Port ${port} is free.`) : wrong(`Port ${port} is taken: npm start would use ${got}. Is a talk running already?`)
}

/** Beyond the plan by more than this, and one is late, ms. */
const LEEWAY = 45_000

/** Whether what is to be said fits into its time, by its words and as it was rehearsed. Pure. */
export function judgeTime(slides: readonly OutlineSlide[], rehearsal: Rehearsal | undefined): Verdict[] {
  const planned = plannedOf(slides)
  const spoken = rowsOf(slides, undefined).reduce((sum, row) => sum + row.spoken, 0)
  const words = `The words take ${minutesAndSeconds(spoken)} of ${minutesAndSeconds(planned)} planned, at 140 a minute`
  const timed = rowsOf(slides, rehearsal).filter(({ rehearsed }) => rehearsed !== undefined)
  const [took, ofPlan] = [timed.reduce((sum, { rehearsed }) => sum + rehearsed!, 0), timed.reduce((sum, row) => sum + row.planned, 0)]
  const last = `The last rehearsal took ${minutesAndSeconds(took)} where ${minutesAndSeconds(ofPlan)} was planned`
  return [
    spoken <= planned ? right(`${words}.`) : wrong(`${words}: say less.`),
    timed.length === 0 ? unknown('Nothing was rehearsed yet (npm run rehearse).') : took <= ofPlan + LEEWAY ? right(`${last}.`) : wrong(`${last}: say less, or plan more.`),
  ]
}
