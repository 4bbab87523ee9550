import type { Fight, FightEvent, Order } from '@tomekeeper/combat'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import type { ReactNode } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { useOpenToTable } from './bar/use-open-to-table.ts'
import { WaitingBanner } from './bar/waiting-banner.tsx'
import { DeskProvider, type Slots } from './desk.ts'
import { Ended } from './ended.tsx'
import { FightLoading } from './fight-loading.tsx'
import { RunningFight } from './running-fight.tsx'
import { FightStory } from './story/fight-story.tsx'
import { useHistory } from './story/use-history.ts'
import { RefusedOrder } from './sync/refused-order.ts'
import { useFight } from './sync/use-fight.ts'
import { useDeskState } from './use-desk-state.ts'

type AfterProps = {
  combatId: string
  log: readonly FightEvent[]
  fight: Fight
  onOrder: (order: Order) => Promise<unknown>
}

type Props = Slots & { campaign: CampaignView; combatId: string; after: (fight: AfterProps) => ReactNode }

/** A fight as its DM runs it: who stands where, what is due, and everything one can do about it. */
export function DmFight({ campaign, combatId, ...slots }: Props) {
  const fight = useFight({ campaignId: campaign.id, memberId: campaign.memberId, combatId })
  if (fight.phase === 'failed') {
    const failure = failureFor(fight.error)
    return (
      <FailureState requestId={failure?.requestId} onRetry={() => void fight.line.load()}>
        {failure?.sentence}
      </FailureState>
    )
  }
  if (fight.phase === 'loading') return <FightLoading />
  return <OpenFight campaign={campaign} combatId={combatId} slots={slots} {...fight} />
}

type OpenProps = ReturnType<typeof useFight> & {
  campaign: CampaignView
  combatId: string
  slots: Slots & Pick<Props, 'after'>
}

function OpenFight({ campaign, combatId, slots, line, shown, confirmed, waiting, stuck, lostSince }: OpenProps) {
  const { fight, log } = shown
  const history = useHistory(log)
  const { desk, selection, notice, dismiss } = useDeskState({ campaign, combatId, fight, history, line, slots })
  const table = useOpenToTable(campaign.id, combatId)
  const banner = <WaitingBanner line={line} waiting={waiting} stuck={stuck} lostSince={lostSince} />
  const story = <FightStory history={history} confirmed={confirmed} />

  return (
    <DeskProvider value={desk}>
      {fight.combat.phase === 'ended' ? (
        <>
          {banner}
          <Ended
            title={table.title}
            log={story}
            after={slots.after({ combatId, log, fight, onOrder: async (order) => orRefused(line.give(order)) })}
          />
        </>
      ) : (
        <RunningFight
          table={table}
          selection={selection}
          history={history}
          story={story}
          banner={banner}
          notice={notice}
          onDismiss={dismiss}
        />
      )}
    </DeskProvider>
  )
}

/** For those who wait for a promise: what the rules refuse is thrown, as the server would. */
function orRefused(refusal: { code: string; sentence: string } | null) {
  if (refusal) throw new RefusedOrder(refusal)
}
