import { DISCLOSURES } from '../vocabulary/actor.ts'
import type { LimitedAbility } from '../vocabulary/ability.ts'
import { AT_ZERO, EDGES, KINDS, SIDES } from '../vocabulary/combatant.ts'
import type { Correction, NewEffect, Newcomer } from '../vocabulary/commands.ts'
import { CONDITIONS } from '../vocabulary/condition.ts'
import { LIMITS } from '../vocabulary/limits.ts'
import { listOf, maybe, oneOf, orNull, shape, tagged, text, truth, whole, type Check } from './shape.ts'
import {
  aName,
  aNote,
  anId,
  anUntil,
  defences,
  effectCondition,
  ids,
  initiativeCount,
  modifier,
  points,
  saveToEnd,
  someDefences,
} from './words.ts'

type AbilityOf<K extends LimitedAbility['kind']> = Extract<LimitedAbility, { kind: K }>
const ability = tagged('kind', {
  recharge: shape<AbilityOf<'recharge'>>({
    kind: oneOf(['recharge']),
    name: aName,
    on: whole(2, 6),
    ready: truth,
  }),
  uses: shape<AbilityOf<'uses'>>({ kind: oneOf(['uses']), name: aName, max: whole(1, 100), left: whole(0, 100) }),
})
const abilities = listOf(ability, LIMITS.abilitiesEach)
const controllers = listOf(anId, 20)
const conditions = listOf(oneOf(CONDITIONS), CONDITIONS.length)
const armour = orNull(whole(0, 100))
const speed = whole(0, 1000)
const locator = orNull(text(200, 1))
const disclosure = orNull(oneOf(DISCLOSURES))
const uses = whole(0, 20)

/** What is said of a newcomer. */
export const aNewcomer: Check = shape<Newcomer>({
  name: aName,
  count: maybe(whole(1, LIMITS.combatants)),
  ids: maybe(ids),
  kind: maybe(oneOf(KINDS)),
  side: maybe(oneOf(SIDES)),
  controllers: maybe(controllers),
  locator: maybe(locator),
  group: maybe(orNull(aName)),
  wave: maybe(whole(0, 100)),
  ac: maybe(armour),
  speed: maybe(speed),
  hp: maybe(points),
  maxHp: maybe(points),
  hpEach: maybe(listOf(points, LIMITS.combatants)),
  tempHp: maybe(points),
  atZero: maybe(oneOf(AT_ZERO)),
  defences: maybe(someDefences),
  conditionImmunities: maybe(conditions),
  exhaustion: maybe(whole(0, 5)),
  conSave: maybe(modifier),
  passivePerception: maybe(orNull(whole(0, 100))),
  initiative: maybe(
    shape<NonNullable<Newcomer['initiative']>>({
      modifier: maybe(modifier),
      score: maybe(orNull(initiativeCount)),
      edge: maybe(oneOf(EDGES)),
      total: maybe(initiativeCount),
    }),
  ),
  legendary: maybe(
    orNull(
      shape<NonNullable<Newcomer['legendary']>>({
        actions: uses,
        actionsInLair: maybe(uses),
        resistances: maybe(uses),
        resistancesInLair: maybe(uses),
      }),
    ),
  ),
  abilities: maybe(abilities),
  ownerId: maybe(orNull(anId)),
  surprised: maybe(truth),
  hidden: maybe(truth),
  disclosure: maybe(disclosure),
  dmNote: maybe(aNote),
  tableNote: maybe(aNote),
  xp: maybe(points),
  xpInLair: maybe(orNull(points)),
})

/** What a DM corrects. */
export const aCorrection: Check = shape<Correction>({
  name: maybe(aName),
  side: maybe(oneOf(SIDES)),
  controllers: maybe(controllers),
  locator: maybe(locator),
  group: maybe(orNull(aName)),
  ac: maybe(armour),
  speed: maybe(speed),
  hp: maybe(points),
  maxHp: maybe(points),
  tempHp: maybe(points),
  atZero: maybe(oneOf(AT_ZERO)),
  defences: maybe(defences),
  conditionImmunities: maybe(conditions),
  conSave: maybe(modifier),
  passivePerception: maybe(orNull(whole(0, 100))),
  abilities: maybe(abilities),
  disclosure: maybe(disclosure),
  dmNote: maybe(aNote),
  tableNote: maybe(aNote),
  xp: maybe(points),
  xpInLair: maybe(orNull(points)),
})

/** What an effect is told to be. */
export const aNewEffect: Check = shape<NewEffect>({
  condition: maybe(orNull(effectCondition)),
  name: maybe(aName),
  sourceId: maybe(orNull(anId)),
  until: maybe(anUntil),
  saveToEnd: maybe(orNull(saveToEnd)),
  concentration: maybe(truth),
  holdsTempHp: maybe(truth),
  secret: maybe(truth),
})
