/**
 * What every command has in common: `--help` says what it does, what it does not know it refuses in one line, and what goes wrong
 * is said without a stack, with exit code 1.
 */
import { parseArgs } from 'node:util'

interface Option {
  type: 'string' | 'boolean'
  /** what stands for the value in the help: `DIR` */
  value?: string
  default?: string | boolean
  short?: string
  /** what it is for, in words */
  says: string
}
type Options = Record<string, Option>

/** What a command says of itself. */
export interface Usage<O extends Options> {
  /** as it is typed: `npm run check` */
  name: string
  /** what it does: a sentence, or lines */
  does: string
  options?: O
  /** what it takes besides options: how it is called, and what for */
  takes?: { name: string, says: string }
  example: string
}

type Given<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values']

/** What `--help` prints. */
export function helpOf({ name, does, options = {}, takes, example }: Usage<Options>): string {
  const rows = [
    ...takes ? [[takes.name, takes.says]] : [],
    ...Object.entries(options).map(([option, { value, short, says }]) => [`${short ? `-${short}, ` : ''}--${option}${value ? ` ${value}` : ''}`, says]),
    ['--help', 'this text'],
  ] as [string, string][]
  const width = Math.max(...rows.map(([row]) => row.length))
  const table = rows.map(([row, says]) => `  ${row.padEnd(width)}   ${says}`).join('\n')
  return `${name} -- [options]${takes ? ` [${takes.name}]` : ''}\n\n${does}\n\n${table}\n\nExample: ${example}`
}

/** Reads what a command is given. Where that is `--help`, or nothing it knows, the command ends here. */
export function readOptions<O extends Options>(usage: Usage<O>, args = process.argv.slice(2)): { values: Given<O>, positionals: string[] } {
  try {
    const options = { ...usage.options, help: { type: 'boolean' } } as unknown as O & { help: { type: 'boolean' } }
    const { values, positionals } = parseArgs({ args, options, allowPositionals: usage.takes !== undefined, allowNegative: true })
    if ((values as { help?: boolean }).help) {
      console.log(helpOf(usage))
      process.exit(0)
    }
    return { values: values as Given<O>, positionals }
  }
  catch (error) {
    console.error(`${error instanceof Error ? error.message.split(/\.\s|\n/)[0] : error}; see ${usage.name} -- --help`)
    process.exit(1)
  }
}

/** Runs a command on what it is given. Its exit code is what it returns, 0 for nothing, and 1 where it throws. */
export async function command<O extends Options>(
  usage: Usage<O>,
  run: (values: Given<O>, positionals: string[]) => Promise<number | void> | number | void,
): Promise<void> {
  const { values, positionals } = readOptions(usage)
  try {
    process.exitCode = await run(values, positionals) ?? 0
  }
  catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
