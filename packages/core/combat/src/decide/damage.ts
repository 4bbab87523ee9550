import { damageTaken, halved } from '../rules/damage.ts'
import { applyDamageToHp, applyHealing, chooseTempHp } from '../rules/hit-points.ts'
import { conditionEffects } from '../rules/conditions.ts'
import { NO_DEFENCES } from '../rules/damage.ts'
import { conditionsOf, maxHpNow } from '../rules/situation.ts'
import { failuresFromDamage, isMassive, outcomeAtZero } from '../rules/zero-hp.ts'
import type { Combatant } from '../vocabulary/combatant.ts'
import type { OrderOf } from '../vocabulary/commands.ts'
import { refuse } from '../vocabulary/refusals.ts'
import { die, fall, knockOut, wake } from './falling.ts'
import { gainEffect } from './gaining-effects.ts'
import { concentrationShaken } from './losing-concentration.ts'
import { bodiless, find, happen, sure, targetsRefused, type Deciders, type Story } from './story.ts'

type Hit = OrderOf<'deal_damage'>

/** Damage (DMG), healing (HEAL) and temporary hit points (TMP). */
export const damageDeciders = {
  deal_damage(story, hit) {
    const refusal = targetsRefused(story, hit.targetIds, living) ?? sourceRefused(story, hit.sourceId)
    if (refusal) return refusal
    if (hit.knockOut && hit.attack !== 'melee') return refuse('knock_out_needs_melee')

    for (const id of hit.targetIds) hurt(story, id, hit)
    return undefined
  },

  heal(story, { targetIds, amount, sourceId }) {
    const refusal = targetsRefused(story, targetIds, living) ?? sourceRefused(story, sourceId)
    if (refusal) return refusal

    for (const id of targetIds) {
      const one = sure(story, id)
      const maxHp = maxHpNow(story.now.rules, one)
      wake(story, id, applyHealing({ ...one, maxHp }, amount) - one.hp, sourceId ?? null)
    }
    return undefined
  },

  grant_temp_hp(story, { targetIds, amount, keep = 'higher', sourceId, until }) {
    const refusal = targetsRefused(story, targetIds, living) ?? sourceRefused(story, sourceId)
    if (refusal) return refusal
    if (until?.kind === 'turn' && !find(story, until.of)) return refuse('no_such_combatant', 'until')

    for (const id of targetIds) {
      const { tempHp } = sure(story, id)
      const kept = chooseTempHp(tempHp, amount, keep)
      happen(story, { type: 'temp_hp_gained', id, sourceId: sourceId ?? null, amount, kept })
      const takesNew = keep === 'new' || (keep === 'higher' && amount > tempHp)
      if (until && takesNew) gainEffect(story, id, { name: 'Temporary hit points', sourceId, until, holdsTempHp: true })
    }
    return undefined
  },

  reduce_max_hp(story, { id, amount }) {
    const refusal = targetsRefused(story, [id], living)
    if (refusal) return refusal

    const maxHp = Math.max(0, sure(story, id).maxHp - amount)
    happen(story, { type: 'max_hp_set', id, maxHp })
    // ZERO-11: a maximum of 0 is death
    if (maxHp === 0) die(story, id, 'max_hp')
    return undefined
  },
} satisfies Partial<Deciders>

const living = (one: Combatant) => bodiless(one) ?? (one.life === 'dead' ? refuse('target_is_dead') : undefined)

const sourceRefused = (story: Story, sourceId: string | undefined) =>
  sourceId !== undefined && !find(story, sourceId) ? refuse('no_such_combatant', 'sourceId') : undefined

/** One target of a hit: what the save leaves, what defences leave, what that does to a body. */
function hurt(story: Story, id: string, hit: Hit) {
  const { rules } = story.now
  const target = sure(story, id)
  const saved = hit.save && Object.hasOwn(hit.save.results, id) && hit.save.results[id] === 'succeeded'
  const rolled = !saved ? hit.parts : hit.save?.onSuccess === 'half' ? halved(hit.parts) : none(hit.parts)
  const petrified = [...conditionsOf(rules, target)].some((name) => conditionEffects(rules, name).resistsAllDamage)
  const { parts, total } = hit.ignoreDefences
    ? damageTaken(NO_DEFENCES, rolled)
    : damageTaken(target.defences, rolled, petrified)

  const maxHp = maxHpNow(rules, target)
  const landed = applyDamageToHp({ ...target, maxHp }, total)
  happen(story, {
    type: 'damage_taken',
    id,
    sourceId: hit.sourceId ?? null,
    parts,
    total,
    tempHpLost: landed.tempHpLost,
    hpLost: landed.hpLost,
    critical: hit.critical ?? false,
    saved: saved ?? false,
  })
  if (target.hp === 0) hurtAtZero(story, target, landed.reached, maxHp, hit.critical ?? false)
  else if (landed.hp === 0) dropToZero(story, target, landed.overflow, maxHp, hit.knockOut ?? false)
  concentrationShaken(story, id, total)
}

const none = (parts: Hit['parts']) => parts.map((part) => ({ ...part, amount: 0 }))

function dropToZero(story: Story, target: Combatant, overflow: number, maxHp: number, knockedOut: boolean) {
  const { rules } = story.now
  const outcome = outcomeAtZero({ ...target, rules, overflow, maxHp, knockOut: knockedOut })
  if (outcome === 'knocked_out') knockOut(story, target.id)
  else if (outcome === 'falls') fall(story, target.id)
  else die(story, target.id, outcome === 'dies' ? 'damage' : 'massive_damage')
}

/** Damage to someone already at 0 counts as failed saves, or kills (ZERO-2, ZERO-7). */
function hurtAtZero(story: Story, target: Combatant, reached: number, maxHp: number, critical: boolean) {
  if (reached === 0) return
  if (target.atZero === 'dies') return die(story, target.id, 'damage')
  if (isMassive(story.now.rules, target.kind, reached, maxHp)) return die(story, target.id, 'massive_damage')

  happen(story, { type: 'death_saves_failed', id: target.id, count: failuresFromDamage(critical) })
  if (sure(story, target.id).deathSaves.failures === 3) die(story, target.id, 'death_saves')
}
