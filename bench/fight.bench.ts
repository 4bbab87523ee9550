import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { BenchRow } from './bench-row.ts'
import { throughput } from './fight-throughput.ts'
import { aFightScene, apiOf, command, type FightScene, hit, position } from './fight-scene.ts'
import { median, milliseconds, quantile } from './timing.ts'
import { followFight } from './follow-fight.ts'
import { type Running, startServer } from './server-process.ts'

const PLAYERS = 10
const SIGHTS = 60
const EVENTS = 2_000
const READS = 30

/** A fight over the network, beside the SQL that it cannot do without. */
export async function run(): Promise<BenchRow[]> {
  const base = process.env.TEST_DATABASE_URL
  if (!base) {
    console.log('  skipped: it needs a Postgres in TEST_DATABASE_URL')
    return []
  }
  const name = `tomekeeper_bench_${randomUUID().slice(0, 8)}`
  const url = Object.assign(new URL(base), { pathname: `/${name}` }).href
  const server = await startServer({ DATABASE_URL: url, WORKERS: '0' })
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  try {
    const scene = await aFightScene(url, server.url, PLAYERS)
    return [
      ...(await visibility(server, scene)),
      ...(await opening(server, scene, pool)),
      ...(await throughput(server, scene, url, pool)),
    ]
  } finally {
    await pool.end()
    await server.stop()
    await drop(base, name)
  }
}

/** From the moment the DM's device sends a command to the moment each player's device shows what it did. */
async function visibility({ url }: Running, scene: FightScene): Promise<BenchRow[]> {
  const watched = scene.players[0]?.memberId ?? ''
  const followers = await Promise.all(scene.players.map((player) => followFight(url, scene, player, watched)))
  const asDm = apiOf(url, scene.dm)
  const took: number[] = []
  try {
    let seq = await position(asDm, scene)
    for (let hp = 999; hp > 999 - SIGHTS; hp--) {
      const sent = performance.now()
      seq = (await command(asDm, scene, seq, hit(watched))).seq
      const seen = await Promise.all(followers.map((follower) => follower.seen(hp)))
      if (hp < 990) took.push(...seen.map((at) => at - sent)) // the first ones warm up
    }
  } finally {
    await Promise.all(followers.map((follower) => follower.stop()))
  }
  const name = `a command, until ${PLAYERS} followers show it`
  return [
    { name: `${name}, p50`, value: quantile(took, 0.5), unit: 'ms' },
    {
      name: `${name}, p95`,
      value: quantile(took, 0.95),
      unit: 'ms',
      goal: '≤ 300 ms',
      met: quantile(took, 0.95) <= 300,
    },
  ]
}

/** The DM's device opens a long fight: all of its log, beside reading the same rows. */
async function opening({ url }: Running, scene: FightScene, pool: pg.Pool): Promise<BenchRow[]> {
  const asDm = apiOf(url, scene.dm)
  const long = { ...scene, combatId: randomUUID() }
  await asDm.mutate('combat.begin', { campaignId: long.campaignId, combatId: long.combatId, encounterId: null })
  let seq = await position(asDm, long)
  const targetIds = scene.players.map(({ memberId }) => memberId)
  while (seq < EVENTS) {
    const parts = [{ amount: 0, type: 'fire' }]
    seq = (await command(asDm, long, seq, { type: 'deal_damage', targetIds, parts })).seq
  }
  const { campaignId, combatId } = long
  const rows = () =>
    pool.query({
      name: 'log',
      text: 'select seq, event from combat_event where combat_id = $1 order by seq',
      values: [combatId],
    })
  const ours: number[] = []
  const bare: number[] = []
  for (let read = 0; read < READS; read++) {
    ours.push(await milliseconds(() => asDm.queryText('combat.log', { campaignId, combatId })))
    bare.push(await milliseconds(rows))
  }
  const ratio = median(bare) / median(ours)
  return [
    {
      name: `opening a fight with ${EVENTS.toLocaleString('en')} events`,
      value: median(ours),
      unit: 'ms',
      baseline: { name: 'its SQL', value: median(bare) },
      ratio,
      goal: '≥ 0.5 ×',
      met: ratio >= 0.5,
    },
  ]
}

async function drop(base: string, name: string) {
  const client = new pg.Client({ connectionString: base })
  await client.connect()
  await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  await client.end()
}
