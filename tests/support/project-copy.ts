import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ownNames } from '../../scripts/deck/own-files.ts'
import { root } from '../../scripts/deck/root.ts'

/** A copy of the project in which a test may break things. */
export interface ProjectCopy {
  folder: string
  /**
   * replaces `before` in a file; throws when it is not there, so that no test breaks nothing. At one go: a server
   * that watches would otherwise sometimes read the file while it is still empty
   */
  change: (file: string, before: string, after: string) => Promise<void>
  /** runs a command of the project and returns its exit code and all it printed */
  run: (command: 'start' | 'build' | 'export', ...args: string[]) => Promise<{ code: number, output: string }>
  remove: () => Promise<void>
}

export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'out-of-rhythm-test-'))
  for (const name of await ownNames())
    await cp(join(root, name), join(folder, name), { recursive: true })
  // Each package is shared, but not their folder: Slidev writes files of the deck's own into it while it builds.
  await mkdir(join(folder, 'node_modules'))
  for (const name of (await readdir(join(root, 'node_modules'))).filter(name => name !== '.slidev'))
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  return {
    folder,
    change: async (file, before, after) => {
      const text = await readFile(join(folder, file), 'utf8')
      if (!text.includes(before))
        throw new Error(`${file} has no "${before}" to change`)
      const changed = `${folder}.changed`
      await writeFile(changed, text.replace(before, after))
      await rename(changed, join(folder, file))
    },
    run: async (command, ...args) => {
      try {
        const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(folder, `scripts/commands/${command}.ts`), ...args], { cwd: folder, timeout: 90_000 })
        return { code: 0, output: stdout + stderr }
      }
      catch (error) {
        const { code, stdout, stderr } = error as { code?: number, stdout?: string, stderr?: string }
        return { code: code ?? 1, output: `${stdout}${stderr}` }
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
