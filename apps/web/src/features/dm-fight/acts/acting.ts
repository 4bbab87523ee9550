import type { SaveAgainst } from '../../../lib/roll.ts'

/** What the DM is about to do, with the form that asks for the rest. */
export type Acting =
  | { what: 'damage'; text?: string; critical?: boolean; save?: SaveAgainst; sourceId?: string }
  | { what: 'proposal'; proposalId: string }
  | { what: 'effect'; targetId: string; effectId: string }
  | { what: 'legendary' | 'stabilise'; of?: string }
  | { what: Exclude<PlainAct, 'damage' | 'legendary' | 'stabilise'> }

/** What needs no more than a name to begin. */
export type PlainAct =
  | 'damage'
  | 'heal'
  | 'temp'
  | 'condition'
  | 'end-condition'
  | 'concentration'
  | 'exhaustion'
  | 'note'
  | 'correct'
  | 'initiative'
  | 'roll'
  | 'abilities'
  | 'legendary'
  | 'leave'
  | 'revive'
  | 'stabilise'
  | 'disclosure'
  | 'loot'
  | 'monsters'
  | 'members'
  | 'newcomer'
  | 'waves'
  | 'mount'
  | 'end'
  | 'fight-note'

/** What its form is headed with. */
export const ACT_TITLES: Record<Acting['what'], string> = {
  damage: 'Damage',
  heal: 'Healing',
  temp: 'Temporary hit points',
  condition: 'Condition or effect',
  'end-condition': 'End a condition',
  concentration: 'Concentration',
  exhaustion: 'Exhaustion',
  note: 'Notes',
  correct: 'Correct anything',
  initiative: 'Initiative',
  roll: 'Roll dice',
  abilities: 'Abilities',
  legendary: 'Legendary action',
  leave: 'Leave the fight',
  revive: 'Bring back',
  stabilise: 'Stabilise',
  disclosure: 'What the table is told',
  loot: 'Loot',
  monsters: 'Add monsters',
  members: 'Add members',
  newcomer: 'Add somebody',
  waves: 'Waves',
  mount: 'Mounts',
  end: 'End the fight',
  'fight-note': 'The fight’s note',
  proposal: 'Accept with a change',
  effect: 'Change an effect',
}
