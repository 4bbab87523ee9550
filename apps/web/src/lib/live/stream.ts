import type { LiveEvent } from '@tomekeeper/contracts/events'
import { plainClient } from '../trpc.ts'

export type Followed = { campaignId: string; after: number }
export type LiveState = 'connecting' | 'live' | 'away'

const AGAIN_AFTER_MS = 3000

/** The one connection to the server: begins anew where it stopped whenever the wanted campaigns change. */
export function openStream(onEvent: (event: LiveEvent) => void, onState: (state: LiveState) => void) {
  const seen = new Map<string, number>()
  let following = ''
  let stop = () => {}
  let retry: ReturnType<typeof setTimeout> | undefined

  const begin = (campaignIds: string[]) => {
    stop()
    clearTimeout(retry)
    onState('connecting')
    const subscription = plainClient.events.follow.subscribe(
      { campaigns: campaignIds.map((campaignId) => ({ campaignId, after: seen.get(campaignId) ?? 0 })) },
      {
        onData({ data }) {
          if (data.campaignId && data.seq !== undefined) seen.set(data.campaignId, data.seq)
          onEvent(data)
        },
        onConnectionStateChange({ state }) {
          if (state !== 'idle') onState(state === 'pending' ? 'live' : 'away')
        },
        onError() {
          onState('away')
          retry = setTimeout(() => begin(campaignIds), AGAIN_AFTER_MS)
        },
      },
    )
    stop = () => subscription.unsubscribe()
  }

  return {
    /** Follows exactly these; where a campaign is new, from `after` on. */
    follow(wanted: Followed[]) {
      for (const { campaignId, after } of wanted) if (!seen.has(campaignId)) seen.set(campaignId, after)
      const campaignIds = [...new Set(wanted.map(({ campaignId }) => campaignId))].sort().slice(0, 20)
      if (campaignIds.join() === following) return
      following = campaignIds.join()
      begin(campaignIds)
    },
    close() {
      clearTimeout(retry)
      stop()
      following = ''
    },
  }
}
