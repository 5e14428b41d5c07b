import { mkdir, writeFile } from 'node:fs/promises'
/** A stand-in until there is one. */
import { join } from 'node:path'
import { root } from '../deck/root.ts'

export async function builtSpeaker(_: { onBuild?: () => void } = {}): Promise<string> {
  const folder = join(root, '.cache/speaker')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Speaker</title>The speaker view is not built yet.')
  return folder
}
