import { conditionEffects, type ConditionEffects, type EffectCondition } from '@tomekeeper/combat'
import type { Edition } from '@tomekeeper/combat/vocabulary'

/** What a condition does to whoever has it, in a few words each. Not the book's: ours, made from the rules' own facts. */
export function conditionWords(rules: Edition, condition: EffectCondition): string[] {
  const does = conditionEffects(rules, condition)
  const implied = does.implies.flatMap((one) => (one === 'prone' ? ['lies prone'] : conditionWords(rules, one)))
  const own = [...forbidden(does), ...rolls(does), ...attackers(does), ...saves(does), ...body(does)]
  return [...new Set([...implied, ...own])]
}

const WHEN: Record<ConditionEffects['only'], string> = {
  always: '',
  source_in_sight: ' while the source is in sight',
  not_against_source: ' except against the grappler',
  unseen: ' against whoever cannot see them',
}

function forbidden({ forbids, speedZero }: ConditionEffects) {
  const not = (what: ConditionEffects['forbids'][number]) => forbids.includes(what)
  return [
    not('action') && 'no actions or reactions',
    (speedZero || not('move')) && 'cannot move',
    not('speak') && 'cannot speak',
    not('see') && 'cannot see',
    not('hear') && 'cannot hear',
    not('harm_charmer') && 'cannot harm the charmer',
    not('approach_source') && 'cannot come closer to the source',
  ].filter((words) => words !== false)
}

function rolls({ attacks, checks, only }: ConditionEffects) {
  if (attacks === 'none') return []
  const what = checks === attacks ? 'attacks and checks' : 'attacks'
  return [`${what} at ${attacks}${WHEN[only]}`]
}

function attackers({ attacksAgainst, farAttacksAgainst, criticalWithin5Feet }: ConditionEffects) {
  const near = farAttacksAgainst === 'same' ? '' : ` within 5 feet, ${farAttacksAgainst} from farther`
  return [
    attacksAgainst !== 'none' && `attackers have ${attacksAgainst}${near}`,
    criticalWithin5Feet && 'hits from within 5 feet are critical',
  ].filter((words) => words !== false)
}

const ABILITY_WORDS = {
  str: 'Strength',
  dex: 'Dexterity',
  con: 'Constitution',
  int: 'Intelligence',
  wis: 'Wisdom',
  cha: 'Charisma',
} as const

function saves({ failsSaves, saveDisadvantage }: ConditionEffects) {
  const named = (abilities: ConditionEffects['failsSaves']) => abilities.map((one) => ABILITY_WORDS[one]).join(' and ')
  return [
    failsSaves.length > 0 && `fails ${named(failsSaves)} saves`,
    saveDisadvantage.length > 0 && `${named(saveDisadvantage)} saves at disadvantage`,
  ].filter((words) => words !== false)
}

const IMMUNITY_WORDS = { poison: 'poison', disease: 'disease', poisoned: 'being poisoned' } as const

function body({ resistsAllDamage, immuneTo, breaksConcentration }: ConditionEffects) {
  return [
    resistsAllDamage && 'resists all damage',
    immuneTo.length > 0 && `immune to ${immuneTo.map((one) => IMMUNITY_WORDS[one]).join(' and ')}`,
    breaksConcentration && 'cannot concentrate',
  ].filter((words) => words !== false)
}
