import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type pg from 'pg'
import { openPostgres } from '@tomekeeper/server/database'
import { carryOut } from '@tomekeeper/server/fights'
import type { BenchRow } from './bench-row.ts'
import { type Api, apiOf, command, type FightScene, hit, position } from './fight-scene.ts'
import { firstAnswer, type Running } from './server-process.ts'
import { median, perSecond } from './timing.ts'

const COMMANDS = 120
const AT_ONCE = 8
const ROUNDS = 9

/**
 * Commands a second beside updating the fight's row and nothing else: without the network on both sides, and with it on
 * both sides. The two take turns in short rounds, so that a busy machine slows both.
 */
export async function throughput(
  { url }: Running,
  scene: FightScene,
  databaseUrl: string,
  pool: pg.Pool,
): Promise<BenchRow[]> {
  const database = await openPostgres(databaseUrl)
  const bareServer = await startBare(databaseUrl)
  const asDm = apiOf(url, scene.dm)
  const bareApi = apiOf(bareServer.url, scene.dm)
  try {
    const bareOverHttp = () => bareApi.mutate('update', { combatId: scene.combatId })
    const bareSql = () => pool.query({ name: 'bare', text: BARE, values: [scene.combatId] })
    const inside = carryingOut(database.db, scene)
    const atOnce = proposing(url, scene)
    return [
      await beside(`commands without the network, ${AT_ONCE} at once`, AT_ONCE, inside, {
        name: 'a bare update of the row',
        act: bareSql,
      }),
      await beside('commands of a DM over HTTP, one by one', 1, await commanding(asDm, scene), {
        name: 'a bare update over HTTP',
        act: bareOverHttp,
      }),
      await beside(`orders of ${AT_ONCE} players at once over HTTP`, AT_ONCE, atOnce, {
        name: 'a bare update over HTTP',
        act: bareOverHttp,
      }),
    ]
  } finally {
    bareServer.stop()
    await database.close()
  }
}

type Act = (worker: number) => Promise<unknown>

async function beside(name: string, workers: number, ours: Act, bare: { name: string; act: Act }): Promise<BenchRow> {
  const rounds: { ours: number; bare: number }[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = {
      ours: await perSecond(COMMANDS, workers, ours),
      bare: await perSecond(COMMANDS, workers, bare.act),
    }
    if (round > 0) rounds.push(pair) // the first warms both up
  }
  const ratio = median(rounds.map((pair) => pair.ours / pair.bare))
  return {
    name,
    value: median(rounds.map((pair) => pair.ours)),
    unit: 'commands/s',
    baseline: { name: bare.name, value: median(rounds.map((pair) => pair.bare)) },
    ratio,
    goal: '≥ 0.3 ×',
    met: ratio >= 0.3,
  }
}

const BARE = 'update combat set updated_at = now() where id = $1'

/** The server's own road from an order to its events, on whatever others have told the fight meanwhile. */
function carryingOut(db: Parameters<typeof carryOut>[0]['db'], { campaignId, combatId, dm }: FightScene): Act {
  const by = { role: 'dm', userId: dm.userId } as const
  return (worker) =>
    carryOut(
      { db, random: Math.random },
      { campaignId, combatId },
      { commandId: randomUUID(), by, order: hit(`goblin${worker}`), seq: null },
    )
}

/** Each command is given by somebody who knows what became of the last. */
async function commanding(api: Api, scene: FightScene): Promise<Act> {
  let seq = await position(api, scene)
  let at = 0
  return async () => {
    at += 1
    seq = (await command(api, scene, seq, hit(`goblin${at % 30}`))).seq
  }
}

/** Players propose and take back, each on their own: what comes at the same time is written together. */
function proposing(url: string, { campaignId, combatId, players }: FightScene): Act {
  const hands = players.map((player) => ({ api: apiOf(url, player), player, made: 0, isOpen: false }))
  return async (worker) => {
    const hand = hands[worker] as (typeof hands)[number]
    const { userId, memberId } = hand.player
    const order = hand.isOpen
      ? { type: 'withdraw_proposal', proposalId: `${userId}:${hand.made}` }
      : { type: 'propose', suggestion: { kind: 'healing', targetIds: [memberId], amount: 1 } }
    if (!hand.isOpen) hand.made += 1
    hand.isOpen = !hand.isOpen
    await hand.api.mutate('combat.act', { campaignId, combatId, commandId: randomUUID(), order })
  }
}

async function startBare(databaseUrl: string) {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-fight.ts')], {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl, PORT: String(port) },
    stdio: 'inherit',
  })
  await firstAnswer(`http://127.0.0.1:${port}/health`, child)
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill('SIGTERM') }
}
