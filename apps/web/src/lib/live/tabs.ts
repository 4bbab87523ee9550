import type { LiveEvent } from '@tomekeeper/contracts/events'
import { newId } from '../new-id.ts'
import { type Followed, type LiveState, openStream } from './stream.ts'

type Said =
  | { kind: 'want'; tab: string; campaigns: Followed[] }
  | { kind: 'gone'; tab: string }
  | { kind: 'who wants what' }
  | { kind: 'event'; event: LiveEvent }
  | { kind: 'state'; state: LiveState }

const SAY_AGAIN_MS = 20_000
const FORGET_AFTER_MS = 65_000

/**
 * A browser allows six connections to a server, and every tab would hold one. So the tab that gets the lock holds the
 * one stream and tells the others; when it closes, the next takes the lock. Without locks each tab has its own stream.
 */
export function startTab() {
  const tab = newId()
  const channel = new BroadcastChannel('tomekeeper-live')
  const onEvent = new Set<(event: LiveEvent) => void>()
  const onState = new Set<(state: LiveState) => void>()
  const wants = new Map<string, { campaigns: Followed[]; at: number }>()
  let mine: Followed[] = []
  let state: LiveState = 'connecting'
  let stream: ReturnType<typeof openStream> | null = null

  const hear = (said: Said) => {
    if (said.kind === 'event') for (const listener of onEvent) listener(said.event)
    if (said.kind === 'state') {
      state = said.state
      for (const listener of onState) listener(state)
    }
    if (said.kind === 'who wants what') sayMine()
    if (said.kind === 'want') noteWant(said.tab, said.campaigns)
    if (said.kind === 'gone') noteWant(said.tab, null)
  }
  channel.onmessage = ({ data }) => hear(data as Said)

  const tellAll = (said: Said) => {
    channel.postMessage(said)
    hear(said)
  }
  const sayMine = () => tellAll({ kind: 'want', tab, campaigns: mine })

  const noteWant = (who: string, campaigns: Followed[] | null) => {
    if (campaigns) wants.set(who, { campaigns, at: Date.now() })
    else wants.delete(who)
    if (!stream) return
    for (const [one, { at }] of wants) if (one !== tab && Date.now() - at > FORGET_AFTER_MS) wants.delete(one)
    const wanted = [...wants.values()].flatMap((want) => want.campaigns)
    stream.follow(wanted)
  }

  const lead = () => {
    stream = openStream(
      (event) => tellAll({ kind: 'event', event }),
      (next) => tellAll({ kind: 'state', state: next }),
    )
    channel.postMessage({ kind: 'who wants what' } satisfies Said)
    sayMine()
    return new Promise<never>(() => {}) // the lock is held until the tab goes
  }
  if ('locks' in navigator && navigator.locks) void navigator.locks.request('tomekeeper-live', lead)
  else void lead()

  setInterval(sayMine, SAY_AGAIN_MS)
  addEventListener('pagehide', () => tellAll({ kind: 'gone', tab }))
  addEventListener('pageshow', ({ persisted }) => persisted && sayMine())

  return {
    want(campaigns: Followed[]) {
      mine = campaigns
      sayMine()
    },
    onEvent(listener: (event: LiveEvent) => void) {
      onEvent.add(listener)
      return () => {
        onEvent.delete(listener)
      }
    },
    onState(listener: (state: LiveState) => void) {
      onState.add(listener)
      return () => {
        onState.delete(listener)
      }
    },
    state: () => state,
  }
}
