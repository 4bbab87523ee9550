/** One sentence, and what its subject is called where it begins with one. */
export type Said = { who: string | null; sentence: string }

/**
 * The sentences of one command as a person would tell them: who did the same is told of together, where the first of
 * them would have been. `Kobold 1 takes 9 fire damage. Kobold 1 dies. Kobold 2 takes …` becomes `Kobold 1 and Kobold 2
 * take 9 fire damage. Kobold 1 dies.`
 */
export function together(said: readonly Said[]): string[] {
  const told: { whos: string[]; does: string | null; sentence: string }[] = []
  for (const { who, sentence } of said) {
    const does = who !== null && sentence.startsWith(`${who} `) ? sentence.slice(who.length + 1) : null
    // what befell somebody twice is told twice
    const same = does === null ? undefined : told.find((one) => one.does === does && !one.whos.includes(who ?? ''))
    if (same && who !== null) same.whos.push(who)
    else told.push({ whos: who === null ? [] : [who], does, sentence })
  }
  return told.map(({ whos, does, sentence }) =>
    does !== null && whos.length > 1 ? `${allOf(whos)} ${inPlural(does)}` : sentence,
  )
}

/** `Kobold 1 to 6, Ogre and Kira`: a run of three numbers or more is told by its ends. */
function allOf(names: readonly string[]): string {
  const runs: { base: string; from: number; to: number; names: string[] }[] = []
  for (const name of names) {
    const [, base = name, digits] = /^(.+) (\d+)$/.exec(name) ?? []
    const number = Number(digits ?? Number.NaN)
    const last = runs.at(-1)
    if (last?.base === base && number === last.to + 1) {
      last.to = number
      last.names.push(name)
    } else runs.push({ base, from: number, to: number, names: [name] })
  }
  const told = runs.flatMap(({ base, from, to, names: each }) => (each.length > 2 ? `${base} ${from} to ${to}` : each))
  return [told.slice(0, -1).join(', '), told.at(-1)].filter(Boolean).join(' and ')
}

const PLURALS: Readonly<Record<string, string>> = { is: 'are', has: 'have', does: 'do' }

/** `dies.` → `die.`: our sentences put the verb first. */
const inPlural = (does: string) => does.replace(/^[a-z]+/, (verb) => PLURALS[verb] ?? verb.replace(/s$/, ''))
