import type { LimitedAbility, Newcomer } from '@tomekeeper/combat'
import { roll, statistics } from '@tomekeeper/dice'
import { type Feature, type StatBlock, xpByRating } from '@tomekeeper/statblock'
import { defencesFrom } from './defences-from.ts'

type HpMode = 'average' | 'rolled' | 'maximum'
type Joining = {
  locator: string
  name: string
  ids: readonly string[]
  wave: number
  hidden: boolean
  note: string
  hp: HpMode
}

const LONGEST_NAME = 120
const LONGEST_NOTE = 4000
const MOST_HP = 1_000_000

/** A monster of the bestiary as somebody in a fight: what its stat block says, in the fight's words. */
export function newcomerFrom(block: StatBlock, joining: Joining, random: () => number): Newcomer {
  const { locator, ids, wave, hidden, note } = joining
  const name = shortened(joining.name, LONGEST_NAME)
  const { defences, left } = defencesFrom(block)
  const hitPoints = hpEach(block, joining, random)
  const toKnow = [note, ...left, hitPoints ? '' : 'Its stat block gives no hit points: set them.']
  return {
    name,
    ids,
    count: ids.length,
    kind: 'monster',
    side: 'foe',
    locator,
    group: name,
    wave,
    hidden,
    ac: within(0, block.armorClass[0]?.value, 100) ?? null,
    speed: within(0, speedOf(block), 1000),
    ...(hitPoints && { hpEach: hitPoints }),
    defences,
    conditionImmunities: [...new Set(block.conditionImmunities)],
    conSave: within(-100, block.savingThrows.con ?? modifier(block.abilities.con), 100),
    passivePerception: within(0, block.passivePerception, 100) ?? null,
    initiative: {
      modifier: within(-100, block.initiative?.bonus ?? modifier(block.abilities.dex), 100),
      score: within(-1000, block.initiative?.score, 1000) ?? null,
      edge: block.initiative?.advantage ? 'advantage' : 'none',
    },
    legendary: legendaryOf(block),
    abilities: abilitiesOf(block),
    xp: within(0, block.challenge && (block.challenge.xp ?? xpByRating(block.challenge.rating)), MOST_HP) ?? 0,
    xpInLair: within(0, block.challenge?.xpInLair, MOST_HP) ?? null,
    dmNote: shortened(toKnow.filter(Boolean).join('\n'), LONGEST_NOTE),
  }
}

/** Full hit points of each: the printed average, the most the dice give, or rolled one by one. */
function hpEach({ hitPoints }: StatBlock, { ids, hp }: Joining, random: () => number): number[] | null {
  if (!hitPoints) return null
  const { average, dice } = hitPoints
  const found = ids.map(() => {
    if (!dice || hp === 'average') return average
    if (hp === 'maximum') return maximumOf(dice) ?? average
    const rolled = roll(dice, random)
    return rolled.ok ? rolled.total : average
  })
  return found.map((points) => Math.min(MOST_HP, Math.max(1, Math.round(points))))
}

function maximumOf(dice: string): number | null {
  const counted = statistics(dice)
  return counted.ok ? counted.max : null
}

const modifier = (score: number | undefined) => Math.floor(((score ?? 10) - 10) / 2)

/** On foot; for what has no legs, its fastest way. */
const speedOf = ({ speeds }: StatBlock) => speeds.walk || Math.max(0, ...Object.values(speeds))

const LEGENDARY_RESISTANCE = /^legendary resistance/i

function legendaryOf({ edition, legendaryActions, traits }: StatBlock): Newcomer['legendary'] {
  const resistance = traits.find(({ name }) => LEGENDARY_RESISTANCE.test(name))?.usage
  if (!legendaryActions && resistance?.kind !== 'per_day') return null
  // both editions print three unless they say otherwise
  const actions = legendaryActions ? (legendaryActions.uses ?? 3) : 0
  const perDay = resistance?.kind === 'per_day' ? resistance : { uses: 0, usesInLair: undefined }
  return {
    actions: within(0, actions, 20) ?? 0,
    actionsInLair: within(0, (edition === '2024' ? legendaryActions?.usesInLair : undefined) ?? actions, 20),
    resistances: within(0, perDay.uses, 20),
    resistancesInLair: within(0, perDay.usesInLair ?? perDay.uses, 20),
  }
}

const MOST_ABILITIES = 40

/** What it can do only now and then. Spells of a list and legendary resistance are counted elsewhere. */
function abilitiesOf({ traits, actions, bonusActions, reactions }: StatBlock): LimitedAbility[] {
  const found = new Map<string, LimitedAbility>()
  for (const feature of [...traits, ...actions, ...bonusActions, ...reactions]) {
    const ability = LEGENDARY_RESISTANCE.test(feature.name) ? null : limitedAbility(feature)
    if (ability && found.size < MOST_ABILITIES && !found.has(ability.name)) found.set(ability.name, ability)
  }
  return [...found.values()]
}

function limitedAbility({ name: printed, usage }: Feature): LimitedAbility | null {
  const name = shortened(printed, LONGEST_NAME)
  if (!name.trim() || !usage) return null
  if (usage.kind === 'recharge' && usage.from >= 2 && usage.from <= 6)
    return { kind: 'recharge', name, on: usage.from, ready: true }
  if (usage.kind === 'per_day' && !usage.each && usage.uses >= 1 && usage.uses <= 100)
    return { kind: 'uses', name, max: usage.uses, left: usage.uses }
  return null
}

function within(least: number, value: number | undefined, most: number): number | undefined {
  return value === undefined ? undefined : Math.min(most, Math.max(least, Math.round(value)))
}

/** Never through the middle of a letter. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
