import { randomUUID } from 'node:crypto'
import { replay } from '@tomekeeper/combat'
import { afterAll, expect, test } from 'vitest'
import { aHome, endAllServers, type Home, type RealServer, startServer } from './real-server.ts'

const SLOW = 120_000
const homes: Home[] = []
afterAll(async () => {
  endAllServers()
  await Promise.all(homes.map((one) => one.remove()))
})

type Command = { campaignId: string; combatId: string; commandId: string; seq: number; order: object }

const mutate = ({ url, headers }: RealServer, name: string, input: object) =>
  fetch(`${url}/trpc/${name}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  }).then(async (response) => {
    const body = await response.json()
    if (!response.ok) throw new Error(JSON.stringify(body))
    return body.result.data
  })

/** Two events each, so that half a command would show. */
const strike = (amount: number) => ({
  type: 'deal_damage',
  targetIds: ['troll1', 'troll2'],
  parts: [{ amount, type: 'acid' }],
})

test(
  'a server killed in the middle of a fight has lost nothing that it acknowledged, and has no command by halves',
  async () => {
    const home = await aHome()
    homes.push(home)
    const { campaignId } = home
    const combatId = randomUUID()
    let server = await startServer(home)
    await server.mutate('combat.begin', { campaignId, combatId, encounterId: null })
    const trolls = { name: 'Troll', ids: ['troll1', 'troll2'], count: 2, hp: 100_000, initiative: { total: 9 } }
    let { seq } = await server.mutate('combat.command', {
      campaignId,
      combatId,
      commandId: randomUUID(),
      seq: 1,
      order: { type: 'add_combatants', newcomers: [trolls] },
    })
    const acknowledged = new Map<string, number>()

    for (let kill = 0; kill < 3; kill += 1) {
      // a device that goes on sending until the line is cut, and then sends the last one again
      let unanswered: Command | null = null
      const playing = (async () => {
        for (;;) {
          const command: Command = { campaignId, combatId, commandId: randomUUID(), seq, order: strike(1 + kill) }
          unanswered = command
          const answer = await mutate(server, 'combat.command', command)
          expect(answer.outcome).toBe('done')
          seq = answer.seq
          acknowledged.set(command.commandId, seq)
          unanswered = null
        }
      })().catch((error: unknown) => {
        if (!(error instanceof TypeError)) throw error // the line was cut
      })
      const enough = acknowledged.size + 15
      while (acknowledged.size < enough) await new Promise(setImmediate)
      await server.end('SIGKILL')
      await playing

      server = await startServer(home)
      const log = await server.query('combat.log', { campaignId, combatId })
      expect(log.events.map((event: { seq: number }) => event.seq)).toEqual(
        log.events.map((_: unknown, at: number) => at + 1),
      )
      expect(log.seq).toBeGreaterThanOrEqual(seq)
      const { troll1, troll2 } = replay(log.events).combat.combatants
      expect(troll1?.hp).toBe(troll2?.hp)
      if (unanswered) {
        const again = await mutate(server, 'combat.command', unanswered)
        expect(again).toMatchObject({ outcome: 'done', seq: seq + 2 })
        expect(await mutate(server, 'combat.command', unanswered)).toEqual(again)
        seq = again.seq
      }
    }

    const { events } = await server.query('combat.log', { campaignId, combatId })
    expect(events).toHaveLength(seq)
    expect(seq).toBe(3 + 2 * (acknowledged.size + 3))
    console.info(`killed three times in ${acknowledged.size} commands: nothing acknowledged is lost`)
    await server.end('SIGTERM')
  },
  SLOW,
)
