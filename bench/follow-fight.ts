import { apiOf, type FightScene, type Sitter } from './fight-scene.ts'

type Seen = { view: { combatants: { id: string; health: { hp?: number } }[] } }

/** A player's device: an open stream, and after each signal the fight as it is now. Says when it saw which hit points. */
export async function followFight(serverUrl: string, scene: FightScene, sitter: Sitter, watched: string) {
  const { campaignId, combatId } = scene
  const api = apiOf(serverUrl, sitter)
  const { lastSeq } = await api.query<{ lastSeq: number }>('campaigns.get', { campaignId })
  const input = encodeURIComponent(JSON.stringify({ campaigns: [{ campaignId, after: lastSeq }] }))
  const stop = new AbortController()
  const response = await fetch(`${serverUrl}/trpc/events.follow?input=${input}`, {
    headers: api.headers,
    signal: stop.signal,
  })
  if (!response.body) throw new Error('there is no stream')

  const seenAt = new Map<number, number>()
  let wake = () => {}
  const see = async () => {
    const { view } = await api.query<Seen>('combat.view', { campaignId, combatId })
    const hp = view.combatants.find(({ id }) => id === watched)?.health.hp
    if (hp !== undefined && !seenAt.has(hp)) seenAt.set(hp, performance.now())
    wake()
  }
  const listening = listen(response.body, see).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error
  })
  return {
    /** The moment when these hit points stood on the screen. */
    async seen(hp: number): Promise<number> {
      for (;;) {
        const at = seenAt.get(hp)
        if (at !== undefined) return at
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
    async stop() {
      stop.abort()
      await listening
    },
  }
}

async function listen(body: ReadableStream<Uint8Array>, see: () => Promise<void>) {
  const decoder = new TextDecoder()
  let rest = ''
  let looking: Promise<void> | null = null
  let isBehind = false
  const look = () => {
    if (looking) {
      isBehind = true
      return
    }
    looking = see().finally(() => {
      looking = null
      if (isBehind) {
        isBehind = false
        look()
      }
    })
  }
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    if (lines.some((line) => line.startsWith('data:') && line.includes('combat.progress'))) look()
  }
}
