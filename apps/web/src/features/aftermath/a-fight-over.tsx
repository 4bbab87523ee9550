import { type Command, decide, type Fight, type FightEvent, newFight, type Order, replay } from '@tomekeeper/combat'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { type PastFight, type XpShare } from '@tomekeeper/contracts/combat'
import { useState } from 'react'
import { CAMPAIGN_ID } from '../../test/a-server.tsx'
import { Aftermath } from './aftermath.tsx'

const by = { role: 'dm' } as const
export const COMBAT_ID = '0192f0c1-0000-7000-8000-0000000000f1'
export const KIRA = '0192f0c1-0000-7000-8000-00000000000b'
export const BRAM = '0192f0c1-0000-7000-8000-00000000000c'

type Told = { fight: Fight; log: readonly FightEvent[] }

/** The fight after orders that the rules allow. */
export function told(before: Told, ...orders: Order[]): Told {
  return orders.reduce(({ fight, log }, order) => {
    const decision = decide(fight, { ...order, by } as Command, () => 0.5)
    if (!decision.ok) throw new Error(decision.refusal.sentence)
    return { fight: replay(decision.events, fight), log: [...log, ...decision.events] }
  }, before)
}

/** Kira and Bram won over an ogre: two rounds, nine damage to Kira. */
export const aFightWon = () =>
  told(
    { fight: newFight, log: [] },
    { type: 'open_fight', rules: '2024' },
    {
      type: 'add_combatants',
      newcomers: [
        { name: 'Kira', ids: [KIRA], kind: 'character', hp: 20, maxHp: 20, initiative: { total: 15 } },
        { name: 'Bram', ids: [BRAM], kind: 'character', hp: 30, maxHp: 30, initiative: { total: 12 } },
        { name: 'Ogre', ids: ['ogre'], hp: 40, maxHp: 40, xp: 450, initiative: { total: 10 } },
      ],
    },
    { type: 'start_fight' },
    { type: 'deal_damage', targetIds: ['ogre'], parts: [{ amount: 17, type: 'fire' }], sourceId: KIRA },
    { type: 'end_turn' },
    { type: 'end_turn' },
    { type: 'deal_damage', targetIds: [KIRA], parts: [{ amount: 9, type: 'bludgeoning' }], sourceId: 'ogre' },
    { type: 'end_turn' },
    { type: 'deal_damage', targetIds: ['ogre'], parts: [{ amount: 30, type: 'slashing' }], sourceId: BRAM },
    { type: 'end_fight', outcome: 'victory' },
  )

export const aShare = (facts: Partial<XpShare> & Pick<XpShare, 'memberId' | 'name'>): XpShare => ({
  level: 3,
  xp: 900,
  fought: true,
  awarded: null,
  levelUp: null,
  ...facts,
})

export const someFacts = {
  difficulty: 'moderate',
  adjustedXp: 450,
  budget: 800,
  party: [3, 3],
  rounds: 2,
  outcome: 'victory',
  toll: 0.18,
  downs: 0,
  deaths: 0,
}

export const aPastFight = (facts: Partial<PastFight> = {}): PastFight => ({
  ...someFacts,
  combatId: crypto.randomUUID(),
  rules: '2024',
  endedAt: '2026-11-20T21:00:00.000Z',
  ...facts,
})

type Props = { campaign: CampaignView; before: Told; onOrder?: (order: Order) => void }

/** The screen beside a fight that takes its orders at once. `onOrder` may throw, as a refusal would. */
export function AftermathOf({ campaign, before, onOrder }: Props) {
  const [now, setNow] = useState(before)
  return (
    <Aftermath
      campaign={{ ...campaign, id: CAMPAIGN_ID }}
      combatId={COMBAT_ID}
      {...now}
      onOrder={async (order) => {
        onOrder?.(order)
        setNow((so) => told(so, order))
      }}
    />
  )
}
