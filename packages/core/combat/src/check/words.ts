import { ABILITIES } from '../vocabulary/ability.ts'
import { DISCLOSURES } from '../vocabulary/actor.ts'
import type { DisclosurePolicy } from '../vocabulary/combat.ts'
import type { CheckResult } from '../vocabulary/commands.ts'
import { EFFECT_CONDITIONS } from '../vocabulary/condition.ts'
import { DAMAGE_KINDS, DAMAGE_TYPES, type DamagePart, type Defences } from '../vocabulary/damage.ts'
import { MOMENTS, type SaveToEnd, type Until } from '../vocabulary/effect.ts'
import { LIMITS } from '../vocabulary/limits.ts'
import type { Suggestion } from '../vocabulary/proposal.ts'
import { listOf, maybe, oneOf, orNull, shape, tagged, text, truth, whole, type Check } from './shape.ts'

/** An id: short, and made of letters that survive a URL. */
export const anId: Check = (value, at) =>
  typeof value === 'string' && value.length <= LIMITS.id && /^[\w.:@-]+$/.test(value) && value !== '__proto__'
    ? undefined
    : at
/** Several ids. */
export const ids = listOf(anId, LIMITS.list)
/** A name with at least one visible letter. */
export const aName = text(LIMITS.name, 1)
/** A note. */
export const aNote = text(LIMITS.note)
/** Hit points, damage, XP: from 0. */
export const points = whole(0, LIMITS.amount)
/** What is added to a roll. */
export const modifier = whole(-100, 100)
/** An initiative count. */
export const initiativeCount = whole(-LIMITS.initiative, LIMITS.initiative)
/** One side of a d20. */
export const d20 = whole(1, 20)
/** A condition an effect may carry. */
export const effectCondition = oneOf(EFFECT_CONDITIONS)

/** A share of a hit. */
export const damageParts: Check = (value, at) =>
  listOf(damagePart, LIMITS.partsOfAHit)(value, at) ?? (Array.isArray(value) && value.length > 0 ? undefined : at)
const damagePart = shape<DamagePart>({ amount: points, type: oneOf(DAMAGE_KINDS), magical: maybe(truth) })

const types = listOf(oneOf(DAMAGE_TYPES), DAMAGE_TYPES.length)
/** Defences, whole. */
export const defences = shape<Defences>({
  resist: types,
  vulnerable: types,
  immune: types,
  resistNonmagical: types,
  immuneNonmagical: types,
  reduce: listOf(shape<Defences['reduce'][number]>({ amount: points, types: orNull(types) }), 20),
})
/** Defences, as far as they are said. */
export const someDefences = shape<Defences>({
  resist: maybe(types),
  vulnerable: maybe(types),
  immune: maybe(types),
  resistNonmagical: maybe(types),
  immuneNonmagical: maybe(types),
  reduce: maybe(listOf(shape<Defences['reduce'][number]>({ amount: points, types: orNull(types) }), 20)),
})

/** How long an effect lasts. */
export const anUntil = tagged('kind', {
  removed: shape<Extract<Until, { kind: 'removed' }>>({ kind: oneOf(['removed']) }),
  turn: shape<Extract<Until, { kind: 'turn' }>>({
    kind: oneOf(['turn']),
    of: anId,
    at: oneOf(MOMENTS),
    turns: whole(1, LIMITS.turns),
  }),
})

/** A save that ends an effect. */
export const saveToEnd = shape<SaveToEnd>({ ability: oneOf(ABILITIES), dc: whole(0, 100), at: oneOf(MOMENTS) })

/** The dice of a check, its total, or its verdict. */
export const checkResult = shape<CheckResult>({
  d20: maybe(d20),
  total: maybe(whole(-1000, 1000)),
  succeeded: maybe(truth),
})

/** How much is told of each side. */
export const disclosures = shape<DisclosurePolicy>({
  party: maybe(oneOf(DISCLOSURES)),
  others: maybe(oneOf(DISCLOSURES)),
})

type SuggestionOf<K extends Suggestion['kind']> = Extract<Suggestion, { kind: K }>
/** A player's suggestion. */
export const aSuggestion = tagged('kind', {
  damage: shape<SuggestionOf<'damage'>>({
    kind: oneOf(['damage']),
    targetIds: ids,
    parts: damageParts,
    critical: maybe(truth),
    sourceId: maybe(anId),
  }),
  healing: shape<SuggestionOf<'healing'>>({
    kind: oneOf(['healing']),
    targetIds: ids,
    amount: points,
    sourceId: maybe(anId),
  }),
  condition: shape<SuggestionOf<'condition'>>({
    kind: oneOf(['condition']),
    targetIds: ids,
    condition: effectCondition,
    sourceId: maybe(anId),
  }),
  condition_end: shape<SuggestionOf<'condition_end'>>({
    kind: oneOf(['condition_end']),
    targetIds: ids,
    condition: effectCondition,
  }),
})
