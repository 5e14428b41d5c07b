/** What the system tells of its displays, its power and its sleep. */
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { right, unknown, wrong } from './check.ts'
import type { Verdict } from './check.ts'

/** What a program prints; undefined where there is none, or it fails. */
async function printedBy(program: string, ...args: string[]): Promise<string | undefined> {
  return promisify(execFile)(program, args, { timeout: 10_000 }).then(({ stdout }) => stdout, () => undefined)
}

const powershell = (script: string) => printedBy('powershell', '-NoProfile', '-Command', script)

/** Width and height of each display, px. */
export type Displays = readonly (readonly [width: number, height: number])[]

/** The displays in what a system's program prints: `1920x1080+0+0`, or `1920 x 1080`. Pure. */
export const displaysIn = (printed: string): Displays =>
  [...printed.matchAll(/(\d{3,5}) ?x ?(\d{3,5})/g)].map(([, width, height]) => [Number(width), Number(height)] as const)

async function displaysHere(): Promise<Displays | undefined> {
  switch (process.platform) {
    case 'darwin': {
      const printed = await printedBy('system_profiler', 'SPDisplaysDataType')
      return printed === undefined ? undefined : displaysIn((printed.match(/Resolution: .*/g) ?? []).join('\n'))
    }
    case 'win32': {
      const printed = await powershell('Add-Type -AssemblyName System.Windows.Forms; [System.Windows.Forms.Screen]::AllScreens | % { "$($_.Bounds.Width)x$($_.Bounds.Height)" }')
      return printed === undefined ? undefined : displaysIn(printed)
    }
    default: {
      const printed = await printedBy('xrandr', '--query')
      return printed === undefined ? undefined : displaysIn((printed.match(/ connected .*/g) ?? []).join('\n'))
    }
  }
}

function shapeOf([width, height]: Displays[number]): string {
  const shape = width / height
  const bars = Math.abs(shape - 16 / 9) < 0.01 ? 'the show fills it' : shape < 16 / 9 ? 'bars above and below' : 'bars at the sides'
  return `${width} x ${height} (${bars})`
}

/** What there is to be said of the displays. Pure. */
export function judgeDisplays(displays: Displays | undefined): Verdict {
  if (!displays || displays.length === 0)
    return unknown('The system does not tell of its displays here.')
  const told = displays.map(shapeOf).join(', ')
  return displays.length > 1 ? right(`Displays: ${told}.`) : wrong(`One display alone: ${told}. Connect the projector, and let it extend this one.`)
}

/** Power as the system has it: from the mains or not, and how full the battery is. */
export interface Power { isPlugged: boolean, percent: number | undefined }

/** The number that a pattern finds. */
function numberIn(pattern: RegExp, printed: string): number | undefined {
  const found = pattern.exec(printed)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** What `pmset -g batt` prints. Pure. */
export const powerIn = (printed: string): Power =>
  ({ isPlugged: /AC Power/.test(printed), percent: numberIn(/(\d+)%/, printed) })

async function powerHere(): Promise<Power | undefined> {
  if (process.platform === 'darwin') {
    const printed = await printedBy('pmset', '-g', 'batt')
    return printed === undefined ? undefined : powerIn(printed)
  }
  if (process.platform === 'win32') { // 1: runs on its battery
    const [status, percent] = (await powershell('Get-CimInstance Win32_Battery | % { "$($_.BatteryStatus) $($_.EstimatedChargeRemaining)" }'))?.trim().split(' ') ?? []
    return status ? { isPlugged: status !== '1', percent: Number(percent) } : undefined
  }
  const supplies = await readdir('/sys/class/power_supply').catch(() => [])
  const read = (supply: string, what: string) => readFile(`/sys/class/power_supply/${supply}/${what}`, 'utf8').then(text => text.trim(), () => undefined)
  const known = await Promise.all(supplies.map(async supply => ({ online: await read(supply, 'online'), capacity: await read(supply, 'capacity') })))
  const percent = known.find(({ capacity }) => capacity !== undefined)?.capacity
  return known.length > 0 ? { isPlugged: known.some(({ online }) => online === '1'), percent: percent === undefined ? undefined : Number(percent) } : undefined
}

/** What there is to be said of the power. Pure. */
export function judgePower(power: Power | undefined): Verdict {
  if (!power)
    return unknown('The system does not tell of its power here.')
  const battery = power.percent === undefined ? '' : `, battery ${power.percent} %`
  return power.isPlugged ? right(`Plugged in${battery}.`) : wrong(`Not plugged in${battery}: systems save power then, and dim or sleep. Plug it in.`)
}

/** After how long without a key the screen is turned off, seconds: 0 for never. Undefined where the system does not tell. */
async function screenSleepHere(): Promise<number | undefined> {
  if (process.platform === 'darwin') {
    const minutes = /displaysleep\s+(\d+)/.exec(await printedBy('pmset', '-g') ?? '')?.[1]
    return minutes === undefined ? undefined : 60 * Number(minutes)
  }
  if (process.platform === 'win32') {
    const seconds = /Current (?:AC|DC) Power Setting Index: 0x([0-9a-f]+)/i.exec(await printedBy('powercfg', '/query', 'SCHEME_CURRENT', 'SUB_VIDEO', 'VIDEOIDLE') ?? '')?.[1]
    return seconds === undefined ? undefined : Number.parseInt(seconds, 16)
  }
  const seconds = /\d+$/.exec((await printedBy('gsettings', 'get', 'org.gnome.desktop.session', 'idle-delay') ?? '').trim())?.[0]
  return seconds === undefined ? undefined : Number(seconds)
}

/** What there is to be said of a screen that goes dark after so many seconds, beside a talk of so many. Pure. */
export function judgeSleep(seconds: number | undefined, talk: number): Verdict {
  if (seconds === undefined)
    return unknown('The system does not tell when its screen sleeps; the show keeps it awake, and the speaker view says so.')
  return seconds === 0 || seconds >= talk
    ? right(seconds === 0 ? 'The screen never sleeps.' : `The screen sleeps after ${Math.round(seconds / 60)} minutes, later than the talk ends.`)
    : wrong(`The screen sleeps after ${Math.round(seconds / 60)} minutes without a key. The show keeps it awake only while it is seen: set it to never.`)
}

/** All that the system tells, beside a talk of so many seconds. */
export async function askSystem(talk: number): Promise<Verdict[]> {
  const [displays, power, sleep] = await Promise.all([displaysHere(), powerHere(), screenSleepHere()])
  return [judgeDisplays(displays), judgePower(power), judgeSleep(sleep, talk)]
}
