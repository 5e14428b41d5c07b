import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { root } from '../../deck/root.ts'

/**
 * The date of the last commit, ISO, so that the same commit gives the same files. `SOURCE_DATE_EPOCH` (seconds) comes
 * first, as in other reproducible builds; undefined where neither is known, as in a folder without history.
 */
export async function commitDate(): Promise<string | undefined> {
  const epoch = process.env.SOURCE_DATE_EPOCH
  if (epoch)
    return new Date(Number(epoch) * 1000).toISOString()
  try {
    const { stdout } = await promisify(execFile)('git', ['log', '-1', '--format=%ct'], { cwd: root })
    return new Date(Number(stdout.trim()) * 1000).toISOString()
  }
  catch {
    return undefined
  }
}
