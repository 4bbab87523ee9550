import type { ImportFormat } from '@tomekeeper/contracts/bestiary'

/** What tells one tool's creature from another's. None of these stands in two of them. */
const MARKS: [format: ImportFormat, keys: readonly string[]][] = [
  ['open5e', ['hit_dice', 'armor_class', 'document__slug', 'ability_scores']],
  ['improved_initiative', ['HP', 'AC', 'Abilities']],
  ['five_e_tools', ['size', 'ac', 'hp', 'cr', 'trait', 'action']],
]

/** Which tool wrote this JSON, as far as its shape tells. */
export function formatOf(json: unknown): ImportFormat | undefined {
  if (isRecord(json)) {
    if (Array.isArray(json.monster)) return 'five_e_tools'
    if (Array.isArray(json.results)) return 'open5e'
    if (Object.keys(json).some((key) => /(?:^|\.)(?:Persistent)?Creatures\./.test(key.slice(0, 200))))
      return 'improved_initiative'
  }
  const one: unknown = Array.isArray(json) ? json.find(isRecord) : json
  if (!isRecord(one)) return undefined
  return MARKS.find(([, keys]) => keys.some((key) => Object.hasOwn(one, key)))?.[0]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
