/** What something that came from outside must be, piece by piece; the types see to it that nothing of a piece is forgotten. Pure. */

/** Takes a value for what it should be. Throws what is wrong with it, in one line. */
export type Shape<T> = (value: unknown, where: string) => T

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)} ...` : text
}

function wrong(value: unknown, where: string, expected: string): never {
  throw new Error(`${where} is ${shown(value)}; expected ${expected}`)
}

export const flag: Shape<boolean> = (value, where) => typeof value === 'boolean' ? value : wrong(value, where, 'true or false')

export const number = (from = -Infinity, to = Infinity): Shape<number> => (value, where) =>
  typeof value === 'number' && Number.isFinite(value) && value >= from && value <= to ? value : wrong(value, where, 'a number within bounds')

export const text = (pattern: RegExp): Shape<string> => (value, where) =>
  typeof value === 'string' && pattern.test(value) ? value : wrong(value, where, `text like ${pattern}`)

export const oneOf = <const T extends string>(...names: readonly T[]): Shape<T> => (value, where) =>
  names.find(name => name === value) ?? wrong(value, where, `one of ${names.join(', ')}`)

/** For a field that may be missing. */
export const optional = <T>(shape: Shape<T>): Shape<T | undefined> => (value, where) => value === undefined ? undefined : shape(value, where)

export const list = <T>(shape: Shape<T>, most: number): Shape<T[]> => (value, where) =>
  Array.isArray(value) && value.length <= most ? value.map((item, i) => shape(item, `${where}[${i}]`)) : wrong(value, where, `a list of at most ${most}`)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names of any kind, and what each of them holds. */
export const named = <T>(shape: Shape<T>, most: number): Shape<Record<string, T>> => (value, where) => {
  if (!isObject(value) || Object.keys(value).length > most)
    wrong(value, where, `an object of at most ${most} fields`)
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shape(item, `${where}.${name.slice(0, 40)}`)]))
}

/** An object of these fields and no others. */
export const object = <T extends object>(fields: { [Name in keyof Required<T>]: Shape<T[Name]> }): Shape<T> => (value, where) => {
  if (!isObject(value))
    wrong(value, where, 'an object')
  const stranger = Object.keys(value).find(name => !Object.hasOwn(fields, name))
  if (stranger !== undefined)
    throw new Error(`${where} has "${stranger.slice(0, 40)}", which is not known`)
  const taken = Object.entries<Shape<unknown>>(fields).map(([name, shape]) => [name, shape(value[name], `${where}.${name}`)] as const)
  return Object.fromEntries(taken.filter(([, item]) => item !== undefined)) as T
}
