import { spawn } from 'node:child_process'

/** Whether pages can be shown on this machine. */
export const hasDisplay = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }

/** Opens an address in the browser of whoever sits here. Calls `failed` where that cannot be done. */
export function openPage(address: string, failed: () => void): void {
  const [program = '', ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true })
  child.once('error', failed)
  child.once('exit', code => code !== 0 && failed())
  child.unref()
}
