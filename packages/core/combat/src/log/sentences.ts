import type { Happening, HappeningOf, HappeningType } from '../vocabulary/events.ts'
import { counted, effectIn, from, type Look } from './look.ts'

type Sentences = { [T in HappeningType]: (happening: HappeningOf<T>, look: Look) => string | null }

const SILENT = () => null
const DEPARTED = {
  removed: 'is taken out of the fight',
  fled: 'flees',
  surrendered: 'surrenders',
  captured: 'is captured',
  banished: 'is banished',
  persuaded: 'is talked out of it',
} as const
const ENDED = {
  expired: 'runs out',
  removed: 'ends',
  saved: 'is thrown off',
  concentration: 'ends with the concentration that held it',
  woke: 'ends',
  died: 'ends',
  nobody_left_to_count: 'ends',
} as const
const DEATHS = {
  damage: 'dies',
  massive_damage: 'is killed outright',
  death_saves: 'dies of the third failed save',
  exhaustion: 'dies of exhaustion',
  max_hp: 'dies, with no hit points left to have',
  word_of_the_dm: 'dies',
} as const
const LOST = {
  new_spell: 'turns to something new',
  failed_save: 'loses concentration',
  incapacitated: 'loses concentration',
  died: 'loses concentration',
  chosen: 'lets go of the concentration',
} as const
const OUTCOMES = {
  victory: 'The fight is won',
  defeat: 'The fight is lost',
  retreat: 'The party retreats',
  truce: 'The fight ends in a truce',
  unfinished: 'The fight stops here',
} as const

const SENTENCES: Sentences = {
  fight_opened: ({ rules }) => `A fight is prepared under the ${rules} rules.`,
  combatant_joined: ({ combatant }, look) => `${look.name(combatant.id)} joins.`,
  combatant_changed: ({ id, changes }, look) =>
    `The DM corrects ${look.name(id)}: ${Object.keys(changes).map(inWords).join(', ')}.`,
  renamed: ({ id }, look) => {
    const now = look.name(id)
    return `From here on, ${now} goes by that name.`
  },
  combatant_left: ({ id, how }, look) => `${look.name(id)} ${DEPARTED[how]}.`,
  combatant_returned: ({ id }, look) => `${look.name(id)} comes back.`,
  combatant_arrived: ({ id }, look) => `${look.name(id)} arrives.`,
  lair_set: ({ inLair }) => (inLair ? 'The fight is in the lair.' : 'The fight is outside the lair.'),
  fight_started: () => 'The fight begins.',
  fight_ended: ({ outcome, award }) =>
    `${OUTCOMES[outcome]}.${award.each > 0 ? ` Each of ${award.among} earns ${award.each} XP.` : ''}`,
  fight_reopened: () => 'The fight goes on.',
  initiative_set: ({ id, total, how }, look) =>
    how === 'rolled' ? `${look.name(id)} rolls initiative ${total}.` : `${look.name(id)} has initiative ${total}.`,
  order_changed: () => 'The order of turns changes.',
  surprise_set: ({ id, surprised }, look) => `${look.name(id)} is ${surprised ? '' : 'no longer '}surprised.`,
  mounted: ({ id, riderId }, look) => `${look.name(riderId)} mounts ${look.name(id)}.`,
  dismounted: ({ id }, look) => `${look.name(id)} carries its rider no longer.`,
  round_started: ({ round }) => `Round ${round} begins.`,
  turn_started: ({ id }, look) => `It is ${look.name(id)}’s turn.`,
  turn_ended: SILENT,
  turn_skipped: SILENT,
  turn_returned: ({ id }, look) => `Back to ${look.name(id)}’s turn.`,
  delayed: ({ id }, look) => `${look.name(id)} delays.`,
  delay_ended: ({ id }, look) => `${look.name(id)} acts after all.`,
  spent: ({ id, what, feet }, look) =>
    what === 'movement' ? `${look.name(id)} moves ${feet} feet.` : `${look.name(id)} uses ${PARTS[what]}.`,
  given_back: ({ id, what }, look) => `${look.name(id)} has ${PARTS[what]} again.`,
  damage_taken: damageSentence,
  fell: ({ id }, look) => `${look.name(id)} falls unconscious.`,
  knocked_out: ({ id }, look) => `${look.name(id)} is knocked out.`,
  death_saves_failed: ({ id, count }, look) => `${look.name(id)} fails ${counted(count, 'death save')}.`,
  death_save_rolled: ({ id, d20, successes, failures }, look) =>
    `${look.name(id)} rolls ${d20} on a death save: ${successes} made, ${failures} failed.`,
  stabilised: ({ id, hours }, look) =>
    `${look.name(id)} is stable${hours === null ? '' : ` and wakes in ${counted(hours, 'hour')}`}.`,
  stabilising_failed: ({ id }, look) => `${look.name(id)} cannot be stabilised yet.`,
  died: ({ id, cause }, look) => `${look.name(id)} ${look.knows(id) ? DEATHS[cause] : 'dies'}.`,
  revived: ({ id }, look) => `${look.name(id)} is back on the living side.`,
  healed: ({ id, sourceId, amount, woke }, look) => {
    const healed = look.knows(id) ? `regains ${counted(amount, 'hit point')}` : 'is healed'
    return `${look.name(id)} ${healed}${from(look, sourceId)}${woke ? ' and wakes' : ''}.`
  },
  temp_hp_gained: ({ id, sourceId, kept }, look) =>
    `${look.name(id)} has ${counted(kept, 'temporary hit point')}${from(look, sourceId)}.`,
  temp_hp_lost: ({ id }, look) => `${look.name(id)} loses the temporary hit points.`,
  max_hp_set: ({ id, maxHp }, look) => `${look.name(id)} can now have ${counted(maxHp, 'hit point')} at most.`,
  effect_gained: ({ id, effect }, look) => {
    const { name, condition, source } = effect
    const what = condition && condition !== name ? `${name} (${condition})` : name
    return `${look.name(id)} is affected: ${what}${from(look, source?.id ?? null)}.`
  },
  effect_shrugged_off: ({ id, name }, look) => `${look.name(id)} is immune: ${name}.`,
  effect_changed: ({ id, name }, look) => `${name} on ${look.name(id)} changes.`,
  effect_counted: SILENT,
  effect_ended: ({ id, effectId, why }, look) =>
    `${effectIn(look, id, effectId)?.name ?? 'An effect'} on ${look.name(id)} ${ENDED[why]}.`,
  effect_save_failed: ({ id, effectId }, look) =>
    `${look.name(id)} does not throw off ${effectIn(look, id, effectId)?.name ?? 'it'}.`,
  exhaustion_set: ({ id, level }, look) => `${look.name(id)} has exhaustion ${level}.`,
  concentration_started: ({ id, name }, look) => `${look.name(id)} concentrates on ${name}.`,
  concentration_check_due: ({ id, dc }, look) => `${look.name(id)} must make a concentration save, DC ${dc}.`,
  concentration_checked: ({ id, dc, total, kept }, look) =>
    `${look.name(id)} ${kept ? 'keeps' : 'fails to keep'} concentrating${total === null ? '' : `: ${total}`} against DC ${dc}.`,
  concentration_ended: ({ id, why }, look) => `${look.name(id)} ${LOST[why]}.`,
  legendary_action_used: ({ id, name }, look) => `${look.name(id)} uses a legendary action: ${name}.`,
  legendary_resistance_used: ({ id }, look) => `${look.name(id)} chooses to succeed instead.`,
  lair_action_used: ({ id, name }, look) => `${look.name(id)}: ${name}.`,
  ability_used: ({ id, name }, look) => `${look.name(id)} uses ${name}.`,
  ability_restored: ({ id, name }, look) => `${look.name(id)} has ${name} again.`,
  recharge_rolled: ({ id, name, d6, ready }, look) =>
    `${look.name(id)} rolls ${d6} to recharge ${name}: ${ready ? 'ready' : 'not yet'}.`,
  hidden: ({ id }, look) => `${look.name(id)} is out of sight.`,
  revealed: ({ id }, look) => `${look.name(id)} comes into sight.`,
  disclosure_set: () => 'The DM changes what the table is told.',
  fight_note_written: () => 'The DM changes the notes.',
  roll_recorded: ({ label, total, detail, rollerId }, look) =>
    `${rollerId === null ? '' : `${look.name(rollerId)}, `}${label}: ${total}${detail ? ` (${detail})` : ''}.`,
  loot_added: ({ loot }) => `Found: ${loot.quantity} × ${loot.name}.`,
  loot_changed: ({ loot }, look) =>
    `${loot.quantity} × ${loot.name}${loot.assignedTo !== null && look.sees(loot.assignedTo) ? ` goes to ${look.name(loot.assignedTo)}` : ' is in the loot'}.`,
  loot_removed: ({ lootId }, look) =>
    `${look.before.loot.find((one) => one.id === lootId)?.name ?? 'Something'} is no longer in the loot.`,
  proposal_made: ({ proposal }, look) => `A player proposes ${suggested(proposal.suggestion, look)}.`,
  proposal_withdrawn: () => 'A proposal is withdrawn.',
  proposal_accepted: ({ as }, look) => `The DM accepts ${suggested(as, look)}.`,
  proposal_rejected: ({ reason }) => (reason ? `The DM declines a proposal: ${reason}` : 'The DM declines a proposal.'),
}

const PARTS = {
  action: 'the action',
  bonusAction: 'the bonus action',
  reaction: 'the reaction',
  object: 'the object interaction',
  movement: 'movement',
} as const

/** `dmNote` as a person says it. */
const inWords = (field: string) => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

function damageSentence({ id, sourceId, parts, total, critical, saved }: HappeningOf<'damage_taken'>, look: Look) {
  const hit = `${critical ? 'a critical hit' : 'a hit'}${from(look, sourceId)}`
  if (!look.knows(id)) return `${look.name(id)} takes ${hit}.`
  const rolled = parts.reduce((sum, part) => sum + part.rolled, 0)
  const typed = parts.map((part) => (part.type === 'untyped' ? `${part.dealt}` : `${part.dealt} ${part.type}`))
  const note = [saved ? 'saved' : '', rolled === total ? '' : `${rolled} before defences`].filter(Boolean).join(', ')
  return `${look.name(id)} takes ${typed.join(' and ')} damage from ${hit}${note ? ` (${note})` : ''}.`
}

function suggested(suggestion: HappeningOf<'proposal_accepted'>['as'], look: Look) {
  const targets = suggestion.targetIds.map((id) => look.name(id)).join(', ')
  switch (suggestion.kind) {
    case 'damage':
      return `${suggestion.parts.reduce((sum, part) => sum + part.amount, 0)} damage to ${targets}`
    case 'healing':
      return `${suggestion.amount} healing for ${targets}`
    case 'condition':
      return `${suggestion.condition} on ${targets}`
    case 'condition_end':
      return `an end to ${suggestion.condition} on ${targets}`
  }
}

/** What happened, in a sentence for this viewer; null for what needs no telling. */
export function sentenceFor(happening: Happening, look: Look): string | null {
  // safe: the table is typed so that each key takes exactly the happening of its own name
  const sentence = SENTENCES[happening.type] as (happening: Happening, look: Look) => string | null
  return sentence(happening, look)
}
