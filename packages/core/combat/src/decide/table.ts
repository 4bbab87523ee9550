import { LIMITS } from '../vocabulary/limits.ts'
import { refuse } from '../vocabulary/refusals.ts'
import { said } from './said.ts'
import { find, happen, type Deciders } from './story.ts'

/** What the table is told, and what it finds. */
export const tableDeciders = {
  set_disclosure(story, { disclosure }) {
    happen(story, { type: 'disclosure_set', disclosure: { ...story.now.disclosure, ...said(disclosure) } })
    return undefined
  },

  write_fight_note(story, { text }) {
    happen(story, { type: 'fight_note_written', text })
    return undefined
  },

  record_roll(story, { label, total, detail = '', rollerId = null, audience }) {
    if (rollerId !== null && !find(story, rollerId)) return refuse('no_such_combatant', 'rollerId')
    happen(story, { type: 'roll_recorded', label, total, detail, rollerId, audience })
    return undefined
  },

  add_loot(story, { name, quantity, valueGp = null, audience }) {
    if (story.now.loot.length >= LIMITS.loot) return refuse('too_much_loot')
    const id = `l${story.now.counters.loot + 1}`
    happen(story, { type: 'loot_added', loot: { id, name, quantity, valueGp, audience, assignedTo: null } })
    return undefined
  },

  change_loot(story, { lootId, changes }) {
    const loot = story.now.loot.find((one) => one.id === lootId)
    if (!loot) return refuse('no_such_loot')
    if (changes.assignedTo && !find(story, changes.assignedTo)) return refuse('no_such_combatant', 'assignedTo')
    happen(story, { type: 'loot_changed', loot: { ...loot, ...said(changes) } })
    return undefined
  },

  remove_loot(story, { lootId }) {
    if (!story.now.loot.some((one) => one.id === lootId)) return refuse('no_such_loot')
    happen(story, { type: 'loot_removed', lootId })
    return undefined
  },
} satisfies Partial<Deciders>
