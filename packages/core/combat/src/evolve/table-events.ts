import type { Combat } from '../vocabulary/combat.ts'
import type { Appliers } from './patch.ts'

/** Players' proposals and loot. */
export const tableEvents = {
  proposal_made: (combat, { proposal }) => ({
    ...combat,
    proposals: [...combat.proposals, proposal],
    counters: {
      ...combat.counters,
      proposals: { ...combat.counters.proposals, [`#${proposal.by}`]: madeBy(combat, proposal.by) + 1 },
    },
  }),
  proposal_withdrawn: (combat, { proposalId }) => without(combat, proposalId),
  proposal_accepted: (combat, { proposalId }) => without(combat, proposalId),
  proposal_rejected: (combat, { proposalId }) => without(combat, proposalId),

  loot_added: (combat, { loot }) => ({
    ...combat,
    loot: [...combat.loot, loot],
    counters: { ...combat.counters, loot: combat.counters.loot + 1 },
  }),
  loot_changed: (combat, { loot }) => ({
    ...combat,
    loot: combat.loot.map((one) => (one.id === loot.id ? loot : one)),
  }),
  loot_removed: (combat, { lootId }) => ({ ...combat, loot: combat.loot.filter((one) => one.id !== lootId) }),
} satisfies Partial<Appliers>

/** How many proposals a user has made in this fight. */
export const madeBy = (combat: Combat, userId: string) => combat.counters.proposals[`#${userId}`] ?? 0

const without = (combat: Combat, proposalId: string): Combat => ({
  ...combat,
  proposals: combat.proposals.filter((one) => one.id !== proposalId),
})
