import type { SeenCombatant } from '@tomekeeper/combat'
import type { CombatView } from '@tomekeeper/contracts/combat'
import { type ReactNode, useState } from 'react'
import { fightTitle } from '../../lib/fight/fight-title.ts'
import { useLiveState } from '../../lib/live/use-live.ts'
import { announce } from '../../ui/live-region.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { ActionBar } from './action-bar.tsx'
import type { Kind } from './draft.ts'
import { FightOver, FoundLoot } from './fight-over.tsx'
import { OrderList } from './order-list.tsx'
import { ProposeSheet } from './propose-sheet.tsx'
import { Story } from './story.tsx'
import { suggestionWords } from './suggestion-words.ts'
import { TurnCall } from './turn-call.tsx'
import { useActs } from './use-acts.ts'
import { useCallToTurn } from './use-call-to-turn.ts'
import { Waiting } from './waiting.tsx'
import { YourCharacters } from './your-characters.tsx'

type Props = { campaignId: string; fight: CombatView; after?: ReactNode }

export function FightOnScreen({ campaignId, fight, after }: Props) {
  const { view } = fight
  const [kind, setKind] = useState<Kind>()
  const acts = useActs(campaignId, fight.id)
  // an open stream may not know yet what a message that found nobody does
  const isAway = useLiveState() === 'away' || acts.acts.some(({ state }) => state === 'waiting')
  const title = fightTitle(fight)
  usePageTitle(title)
  useCallToTurn(view)

  const isEnding = (turn: string | null) =>
    acts.acts.some(
      ({ order, state, round }) =>
        state !== 'refused' && order.type === 'end_turn' && order.combatantId === turn && round === view.round,
    )
  const isWide = useMedia('(min-width: 1024px)')
  const story = <Story campaignId={campaignId} combatId={fight.id} combatants={view.combatants} />
  const endTurn = ({ id, name }: SeenCombatant) =>
    acts.ask({ type: 'end_turn', combatantId: id }, `End the turn of ${name}`, view.round)

  return (
    <div className="flex flex-col gap-4 pb-16 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:items-start lg:gap-6 lg:pb-0">
      <h1 className="text-lg wrap-anywhere lg:col-span-2 lg:text-2xl">{title}</h1>
      <div className="contents lg:flex lg:flex-col lg:gap-4">
        {view.phase === 'ended' ? (
          <FightOver fight={fight} after={after} />
        ) : (
          <TurnCall view={view} isAway={isAway} isEnding={isEnding(view.turn)} onEndTurn={endTurn} />
        )}
        <YourCharacters fight={fight} />
        {view.phase === 'running' && <ActionBar onChoose={setKind} />}
        <Waiting fight={fight} acts={acts} />
        <FoundLoot fight={fight} />
        {isWide && story}
      </div>
      <div className="contents lg:sticky lg:top-6 lg:block">
        <OrderList fight={fight} scrolls={isWide} />
        {!isWide && story}
      </div>
      <ProposeSheet
        fight={fight}
        kind={kind}
        isWide={isWide}
        onClose={() => setKind(undefined)}
        onPropose={(suggestion, note) => {
          const says = suggestionWords(suggestion, view.combatants)
          acts.ask({ type: 'propose', suggestion, ...(note && { note }) }, says, view.round)
          announce(`Proposed: ${says}.`)
        }}
      />
    </div>
  )
}
