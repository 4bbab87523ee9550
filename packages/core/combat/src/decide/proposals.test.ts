import { describe, expect, test } from 'vitest'
import { aFight, carryOut, one, player, refusalOf, tell, type Told } from '../../test/a-fight.ts'
import { asSeenBy, LIMITS, type Order, type Suggestion } from '../index.ts'

const smite: Suggestion = {
  kind: 'damage',
  targetIds: ['ogre'],
  parts: [{ amount: 9, type: 'radiant' }],
  sourceId: 'aria',
}
const propose = (told: Told, suggestion: Suggestion = smite, userId = 'ann') =>
  carryOut(told, { type: 'propose', suggestion, by: player(userId) })

describe('proposals', () => {
  test('change nothing until the DM accepts', () => {
    const proposed = propose(aFight())
    expect(one(proposed, 'ogre').hp).toBe(40)
    const accepted = tell(proposed, { type: 'accept_proposal', proposalId: 'ann:1' })
    expect(one(accepted, 'ogre').hp).toBe(31)
    expect(accepted.fight.combat.proposals).toEqual([])
  })

  test.each<{ what: string; suggestion: Suggestion; then: (told: Told) => unknown; is: unknown }>([
    {
      what: 'healing',
      suggestion: { kind: 'healing', targetIds: ['bram'], amount: 7 },
      then: (told) => one(told, 'bram').hp,
      is: 27,
    },
    {
      what: 'a condition',
      suggestion: { kind: 'condition', targetIds: ['ogre'], condition: 'prone', sourceId: 'aria' },
      then: (told) => one(told, 'ogre').effects[0]?.condition,
      is: 'prone',
    },
    {
      what: 'the end of one',
      suggestion: { kind: 'condition_end', targetIds: ['bram'], condition: 'prone' },
      then: (told) => one(told, 'bram').effects,
      is: [],
    },
  ])('may be of $what', ({ suggestion, then, is }) => {
    const hurt = tell(
      aFight(),
      { type: 'deal_damage', targetIds: ['bram'], parts: [{ amount: 10, type: 'untyped' }] },
      { type: 'add_effect', targetIds: ['bram'], effect: { condition: 'prone' } },
    )
    expect(then(tell(propose(hurt, suggestion), { type: 'accept_proposal', proposalId: 'ann:1' }))).toEqual(is)
  })

  test('the DM may accept something else, or decline', () => {
    const proposed = propose(aFight())
    const instead: Suggestion = { ...smite, parts: [{ amount: 4, type: 'radiant' }] }
    expect(one(tell(proposed, { type: 'accept_proposal', proposalId: 'ann:1', instead }), 'ogre').hp).toBe(36)
    const declined = tell(proposed, { type: 'reject_proposal', proposalId: 'ann:1', reason: 'It missed.' })
    expect([one(declined, 'ogre').hp, declined.fight.combat.proposals]).toEqual([40, []])
    expect(refusalOf(declined, { type: 'accept_proposal', proposalId: 'ann:1' })).toBe('no_such_proposal')
  })

  test('one that the rules refuse by now stays where it is', () => {
    const dead = tell(propose(aFight()), { type: 'kill', ids: ['ogre'] })
    expect(refusalOf(dead, { type: 'accept_proposal', proposalId: 'ann:1' })).toBe('target_is_dead')
    expect(dead.fight.combat.proposals).toHaveLength(1)
  })

  test('whoever is hidden is as absent as whoever never was', () => {
    const ambush = tell(aFight(), { type: 'hide', ids: ['ogre'] })
    const at = (id: string) =>
      refusalOf(ambush, { type: 'propose', suggestion: { ...smite, targetIds: [id] } }, player('ann'))
    expect([at('ogre'), at('nobody')]).toEqual(['no_such_target', 'no_such_target'])
    const from = (id: string) =>
      refusalOf(ambush, { type: 'propose', suggestion: { ...smite, targetIds: ['bram'], sourceId: id } }, player('ann'))
    expect([from('ogre'), from('nobody')]).toEqual(['no_such_target', 'no_such_target'])
  })

  test('belong to whoever made them', () => {
    const both = propose(propose(aFight()), smite, 'ben')
    expect(refusalOf(both, { type: 'withdraw_proposal', proposalId: 'ann:1' }, player('ben'))).toBe('no_such_proposal')
    expect(asSeenBy(player('ben'), both.fight).proposals.map((one) => one.id)).toEqual(['ben:1'])
    const withdrawn = carryOut(both, { type: 'withdraw_proposal', proposalId: 'ann:1', by: player('ann') })
    expect(withdrawn.fight.combat.proposals.map((one) => one.id)).toEqual(['ben:1'])
    expect(propose(withdrawn).fight.combat.proposals.map((one) => one.id)).toEqual(['ben:1', 'ann:2'])
  })

  test('do not pile up without end', () => {
    let told = aFight()
    for (let made = 0; made < LIMITS.proposalsEach; made += 1) told = propose(told)
    expect(refusalOf(told, { type: 'propose', suggestion: smite }, player('ann'))).toBe('too_many_proposals')
  })
})

test('AUTH-1 everything but proposals and the own turn takes a DM', () => {
  const orders: Order[] = [
    { type: 'deal_damage', targetIds: ['ogre'], parts: [{ amount: 1, type: 'fire' }] },
    { type: 'heal', targetIds: ['aria'], amount: 5 },
    { type: 'reveal', ids: ['ogre'] },
    { type: 'undo' },
    { type: 'rewind', to: { round: 1 } },
    { type: 'accept_proposal', proposalId: 'ann:1' },
    { type: 'change_combatant', id: 'aria', changes: { hp: 1 } },
    { type: 'end_fight', outcome: 'victory' },
    { type: 'kill', ids: ['nobody'] },
  ]
  for (const order of orders) expect(refusalOf(propose(aFight()), order, player('ann'))).toBe('not_allowed')
})
