/** What can vary, each with its values in order. */
export type Factors<State> = { readonly [Name in keyof State]: readonly State[Name][] }

/** Every combination that is possible, the last factor varying fastest. */
export function product<State extends object>(factors: Factors<State>, isPossible: (state: Partial<State>) => boolean = () => true): State[] {
  const names = Object.keys(factors) as (keyof State)[]
  return names.reduce<Partial<State>[]>(
    (states, name) => states.flatMap(state => factors[name].map(value => ({ ...state, [name]: value }))).filter(isPossible),
    [{}],
  ) as State[]
}

/**
 * A small set of states in which each value of each factor meets each value of each other factor, wherever the two are possible
 * together. Always the same set for the same factors. Greedy: a pair that has not met yet, and around it, factor by factor, whichever
 * value makes most pairs meet; ties go to the value that has met the others least.
 *
 * A pair of which `mustMeet` says no need not meet.
 *
 * `isPossible` is asked of unfinished states, too, and says no only when nothing that is missing could mend them: a state
 * that it lets grow can always be finished. Throws when that does not hold.
 */
export function pairwise<State extends object>(
  factors: Factors<State>,
  isPossible: (state: Partial<State>) => boolean = () => true,
  mustMeet: (pair: Partial<State>) => boolean = () => true,
): State[] {
  const names = Object.keys(factors) as (keyof State)[]
  const keyOf = (a: keyof State, x: number, b: keyof State, y: number) =>
    names.indexOf(a) < names.indexOf(b) ? `${String(a)} ${x} ${String(b)} ${y}` : `${String(b)} ${y} ${String(a)} ${x}`
  const open = new Map<string, Partial<State>>()
  names.forEach((a, i) => names.slice(i + 1).forEach(b => factors[a].forEach((x, m) => factors[b].forEach((y, n) => {
    const pair = { [a]: x, [b]: y } as Partial<State>
    if (isPossible(pair) && mustMeet(pair))
      open.set(keyOf(a, m, b, n), pair)
  }))))

  const met = new Map<string, number>()
  const indexOf = (name: keyof State, state: Partial<State>) => factors[name].indexOf(state[name] as State[keyof State])
  const states: State[] = []
  while (open.size > 0) {
    const [seed] = open.values()
    const state: Partial<State> = { ...seed }
    for (const name of names.filter(name => !(name in state))) {
      const set = names.filter(other => other in state)
      const [best] = factors[name]
        .map((value, i) => ({ value, keys: set.map(other => keyOf(name, i, other, indexOf(other, state))) }))
        .filter(({ value }) => isPossible({ ...state, [name]: value }))
        .map(({ value, keys }) => ({ value, fresh: keys.filter(key => open.has(key)).length, worn: keys.reduce((sum, key) => sum + (met.get(key) ?? 0), 0) }))
        .sort((one, other) => other.fresh - one.fresh || one.worn - other.worn)
      if (!best)
        throw new Error(`no ${String(name)} is possible with ${JSON.stringify(state)}; expected isPossible to have refused that before`)
      state[name] = best.value
    }
    names.forEach((a, i) => names.slice(i + 1).forEach((b) => {
      const key = keyOf(a, indexOf(a, state), b, indexOf(b, state))
      open.delete(key)
      met.set(key, (met.get(key) ?? 0) + 1)
    }))
    states.push(Object.fromEntries(names.map(name => [name, state[name]])) as State)
  }
  return states
}
