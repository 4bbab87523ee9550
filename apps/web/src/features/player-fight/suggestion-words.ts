import type { Suggestion } from '@tomekeeper/combat/vocabulary'
import type { SeenCombatant } from '@tomekeeper/combat'
import { counted } from '../../lib/format.ts'

/** What a proposal asks for: "12 fire and 3 cold damage to Goblin 2 and Goblin 5, a critical hit". */
export function suggestionWords(suggestion: Suggestion, combatants: readonly SeenCombatant[]) {
  const whom = namesOf(suggestion.targetIds, combatants)
  switch (suggestion.kind) {
    case 'damage': {
      const parts = suggestion.parts.map(({ amount, type }) => (type === 'untyped' ? `${amount}` : `${amount} ${type}`))
      return `${listed(parts)} damage to ${whom}${suggestion.critical ? ', a critical hit' : ''}`
    }
    case 'healing':
      return `${counted(suggestion.amount, 'hit point')} back for ${whom}`
    case 'condition':
      return `${whom} to be ${suggestion.condition}`
    case 'condition_end':
      return `${whom} to be ${suggestion.condition} no longer`
  }
}

const MOST_NAMED = 4

function namesOf(ids: readonly string[], combatants: readonly SeenCombatant[]) {
  // somebody who has gone out of sight keeps no name here
  const names = ids.map((id) => combatants.find((one) => one.id === id)?.name ?? 'someone out of sight')
  const more = names.length - MOST_NAMED
  return more > 1 ? listed([...names.slice(0, MOST_NAMED), `${more} more`]) : listed(names)
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
