import { abilityNamed } from '../phrases/bonuses.ts'
import { signedNumber } from '../phrases/line-reading.ts'
import { ABILITIES, type Ability } from '../vocabulary.ts'

type Scores = Partial<Record<Ability, number>>
export type AbilityTable = { abilities: Scores; modifiers: Scores; saves: Scores; unread: string[] }

const TOKEN =
  /\b(str(?:ength)?|dex(?:terity)?|con(?:stitution)?|int(?:elligence)?|wis(?:dom)?|cha(?:risma)?)\b|(?<![\d+−–-])(\d{1,2})(?!\d)|([+−–-] ?\d{1,2})(?!\d)/gi

type Numbers = { scores: number[]; signed: number[] }
type Run = Numbers & { names: Ability[] }

/**
 * Reads an ability table in any of its shapes (SB-6): six names over six scores, name and score side by side, or names
 * with score, modifier and save. Numbers that don't add up to one score a name are left unread.
 */
export function readAbilityTable(text: string): AbilityTable {
  const table: AbilityTable = { abilities: {}, modifiers: {}, saves: {}, unread: [] }
  for (const { names, scores, signed } of runsOf(text)) {
    if (scores.length !== names.length) {
      table.unread.push(`${names.join(' ')}: ${[...scores, ...signed].join(' ')}`)
      continue
    }
    const each = Math.floor(signed.length / names.length)
    names.forEach((name, index) => {
      table.abilities[name] = scores[index] as number
      const [modifier, save] = signed.slice(index * each, index * each + each)
      if (modifier !== undefined) table.modifiers[name] = modifier
      if (save !== undefined) table.saves[name] = save
    })
  }
  if (table.unread.length === 0 && ABILITIES.every((name) => table.abilities[name] === undefined))
    table.unread.push(text)
  return table
}

/** Names that stand together, and the numbers up to the next name. */
function runsOf(text: string): Run[] {
  const runs: Run[] = []
  for (const [, name, score, bonus] of text.slice(0, 2000).matchAll(TOKEN)) {
    const ability = name && abilityNamed(name)
    const last = runs.at(-1)
    if (ability) {
      if (last && last.scores.length + last.signed.length === 0) last.names.push(ability)
      else runs.push({ names: [ability], scores: [], signed: [] })
    } else if (score) last?.scores.push(Number(score))
    else if (bonus) last?.signed.push(signedNumber(bonus))
  }
  return runs
}
