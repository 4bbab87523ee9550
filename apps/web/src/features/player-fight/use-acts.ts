import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { REFUSALS } from '@tomekeeper/combat/vocabulary'
import type { PlayerOrder } from '@tomekeeper/contracts/combat'
import { envelopeOf, sentenceFor } from '../../lib/errors.ts'
import { useLiveState } from '../../lib/live/use-live.ts'
import { newId } from '../../lib/new-id.ts'
import { trpc } from '../../lib/trpc.ts'
import { sayNote } from '../../ui/toast.ts'
import { keptActs } from './kept-acts.ts'
import { type Act, openOutbox } from './outbox.ts'

const AGAIN_AFTER_MS = 4000
/** Longer than any answer takes: a phone between two cells waits for ever otherwise. */
const PATIENCE_MS = 12_000

/** What I ask of a fight: sent in order, kept while there is nobody to hear it. */
export function useActs(campaignId: string, combatId: string) {
  const utils = trpc.useUtils()
  const outbox = useMemo(() => {
    const here = { campaignId, combatId }
    const send = async ({ commandId, order, hasWaited, round }: Act) => {
      if (hasWaited && order.type === 'end_turn') {
        const { view } = await utils.combat.view.fetch(here, { staleTime: 0 })
        if (view.round !== round || view.turn !== order.combatantId) {
          sayNote('That turn is over already.')
          return
        }
      }
      await utils.client.combat.act.mutate({ ...here, commandId, order }, { signal: AbortSignal.timeout(PATIENCE_MS) })
      await utils.combat.view.invalidate(here)
    }
    return openOutbox({ send, read: meaningOf, shelf: keptActs(combatId) })
  }, [campaignId, combatId, utils])

  const acts = useSyncExternalStore(outbox.subscribe, outbox.acts)
  const isWaiting = acts.some(({ state }) => state === 'waiting')
  const isLive = useLiveState() === 'live'
  useEffect(() => outbox.again(), [outbox, isLive])
  useEffect(() => {
    if (!isWaiting) return
    const again = () => outbox.again()
    const timer = setInterval(again, AGAIN_AFTER_MS)
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [outbox, isWaiting])

  const ask = useCallback(
    (order: PlayerOrder, says: string, round: number) => outbox.add({ commandId: newId(), order, says, round }),
    [outbox],
  )
  return { acts, ask, again: outbox.again, drop: outbox.drop }
}

export type Acts = ReturnType<typeof useActs>

function meaningOf(error: unknown) {
  const code = envelopeOf(error)?.code
  if (code === undefined || code === 'unavailable') return 'unheard' as const
  const mayTryAgain = code === 'unexpected' || code === 'too_many_requests' || code === 'changed_meanwhile'
  return { why: sentenceFor(error, REFUSALS), mayTryAgain }
}
