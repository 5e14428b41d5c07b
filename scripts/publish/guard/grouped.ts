import type { Problem } from '../../deck/check-deck.ts'

/** The same problem of many places as one that names the first of them. */
export function grouped(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ what }) => what)].map(([what, same]) => {
    const places = [...new Set(same.map(({ where }) => where))]
    return { where: places.length > 1 ? `${places[0]} and ${places.length - 1} more` : places[0]!, what }
  })
}
