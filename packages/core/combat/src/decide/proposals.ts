import { madeBy } from '../evolve/table-events.ts'
import { isSeenBy } from '../view/seen-turn.ts'
import type { Order } from '../vocabulary/commands.ts'
import { LIMITS } from '../vocabulary/limits.ts'
import type { Suggestion } from '../vocabulary/proposal.ts'
import { refuse } from '../vocabulary/refusals.ts'
import { damageDeciders } from './damage.ts'
import { effectDeciders } from './effects.ts'
import { find, happen, type Deciders, type Story } from './story.ts'

/** What players propose, and what the DM makes of it. */
export const proposalDeciders = {
  propose(story, { suggestion, note = '' }) {
    if (story.by.role !== 'player') return refuse('not_allowed')
    const { userId } = story.by
    const named = suggestion.targetIds.concat('sourceId' in suggestion ? (suggestion.sourceId ?? []) : [])
    if (suggestion.targetIds.length === 0) return refuse('no_targets')
    if (new Set(suggestion.targetIds).size !== suggestion.targetIds.length) return refuse('same_target_twice')
    // whoever is hidden is as absent as whoever never was
    for (const id of named) {
      const one = find(story, id)
      if (!one || !isSeenBy(story.by, one)) return refuse('no_such_target', id)
    }
    const own = story.now.proposals.filter((one) => one.by === userId)
    if (own.length >= LIMITS.proposalsEach) return refuse('too_many_proposals')
    if (story.now.proposals.length >= LIMITS.proposals) return refuse('too_many_proposals')

    // numbered by proposer: a number shared by the table would count what others propose
    const id = `${userId}:${madeBy(story.now, userId) + 1}`
    happen(story, { type: 'proposal_made', proposal: { id, by: userId, suggestion, note } })
    return undefined
  },

  withdraw_proposal(story, { proposalId }) {
    const proposal = story.now.proposals.find((one) => one.id === proposalId)
    const isOwn = story.by.role === 'dm' || proposal?.by === story.by.userId
    if (!proposal || !isOwn) return refuse('no_such_proposal')

    happen(story, { type: 'proposal_withdrawn', proposalId })
    return undefined
  },

  accept_proposal(story, { proposalId, instead }) {
    const proposal = story.now.proposals.find((one) => one.id === proposalId)
    if (!proposal) return refuse('no_such_proposal')

    const suggestion = instead ?? proposal.suggestion
    happen(story, { type: 'proposal_accepted', proposalId, as: suggestion })
    return carryOut(story, suggestion)
  },

  reject_proposal(story, { proposalId, reason = '' }) {
    if (!story.now.proposals.some((one) => one.id === proposalId)) return refuse('no_such_proposal')

    happen(story, { type: 'proposal_rejected', proposalId, reason })
    return undefined
  },
} satisfies Partial<Deciders>

/** An accepted proposal is the DM's own order. */
function carryOut(story: Story, suggestion: Suggestion) {
  const order = orderFrom(suggestion)
  switch (order.type) {
    case 'deal_damage':
      return damageDeciders.deal_damage(story, order)
    case 'heal':
      return damageDeciders.heal(story, order)
    case 'add_effect':
      return effectDeciders.add_effect(story, order)
    default:
      return effectDeciders.end_condition(story, order)
  }
}

/** The order a proposal amounts to. */
function orderFrom(
  suggestion: Suggestion,
): Extract<Order, { type: 'deal_damage' | 'heal' | 'add_effect' | 'end_condition' }> {
  const { targetIds } = suggestion
  switch (suggestion.kind) {
    case 'damage': {
      const { parts, critical, sourceId } = suggestion
      return { type: 'deal_damage', targetIds, parts, critical, sourceId }
    }
    case 'healing':
      return { type: 'heal', targetIds, amount: suggestion.amount, sourceId: suggestion.sourceId }
    case 'condition':
      return {
        type: 'add_effect',
        targetIds,
        effect: { condition: suggestion.condition, sourceId: suggestion.sourceId },
      }
    case 'condition_end':
      return { type: 'end_condition', targetIds, condition: suggestion.condition }
  }
}
