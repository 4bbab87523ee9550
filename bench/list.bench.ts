import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import autocannon from 'autocannon'
import pg from 'pg'
import type { BenchRow } from './bench-row.ts'
import { firstAnswer, startServer } from './server-process.ts'

const MEMBERS = 50
const ROUNDS = 3
const SECONDS = 5
const CONNECTIONS = 64

/** The member list through Hono, tRPC, guards and Kysely, beside a bare handler with one prepared statement. */
export async function run(): Promise<BenchRow[]> {
  const base = process.env.TEST_DATABASE_URL
  if (!base) {
    console.log('  skipped: it needs a Postgres in TEST_DATABASE_URL')
    return []
  }
  const name = `tomekeeper_bench_${randomUUID().slice(0, 8)}`
  const url = Object.assign(new URL(base), { pathname: `/${name}` }).href
  const server = await startServer({ DATABASE_URL: url, WORKERS: '0' })
  const seeded = await seed(url)
  const bare = await startBare(url)
  try {
    const input = encodeURIComponent(JSON.stringify({ campaignId: seeded.campaignId }))
    const ours = `${server.url}/trpc/members.list?input=${input}`
    const theirs = `${bare.url}/?campaignId=${seeded.campaignId}`
    const rounds = []
    for (let round = 0; round <= ROUNDS; round++) {
      const pair = { ours: await load(ours, seeded.token), bare: await load(theirs, seeded.token) }
      if (round > 0) rounds.push(pair) // the first warms both up
    }
    const ratio = median(rounds.map((pair) => pair.ours.perSecond / pair.bare.perSecond))
    return [
      {
        name: `list of ${MEMBERS} members through tRPC, ${CONNECTIONS} connections`,
        value: median(rounds.map((pair) => pair.ours.perSecond)),
        unit: 'requests/s',
        baseline: { name: 'node:http + pg', value: median(rounds.map((pair) => pair.bare.perSecond)) },
        ratio,
        goal: '≥ 0.5 ×',
        met: ratio >= 0.5,
      },
      {
        name: 'its p99',
        value: median(rounds.map((pair) => pair.ours.p99)),
        unit: 'ms',
        baseline: { name: 'node:http + pg', value: median(rounds.map((pair) => pair.bare.p99)) },
      },
    ]
  } finally {
    bare.stop()
    await server.stop()
    await drop(base, name)
  }
}

async function load(url: string, token: string) {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { authorization: `Bearer ${token}` },
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} requests were not answered`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

async function startBare(url: string) {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-list.ts')], {
    env: { PATH: process.env.PATH, DATABASE_URL: url, PORT: String(port) },
    stdio: 'inherit',
  })
  await firstAnswer(`http://127.0.0.1:${port}/health`, child)
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill('SIGTERM') }
}

async function seed(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const [campaignId, token] = [randomUUID(), randomUUID()]
  const people = Array.from({ length: MEMBERS }, () => randomUUID())
  for (const [at, id] of people.entries())
    await client.query(`insert into "user" (id, name, email) values ($1, $2, $3)`, [
      id,
      `Person ${at}`,
      `${id}@example.org`,
    ])
  await client.query(
    `insert into campaign (id, owner_id, name, ruleset, time_zone) values ($1, $2, 'The Sunken Bell', '2024', 'UTC')`,
    [campaignId, people[0]],
  )
  for (const [at, id] of people.entries())
    await client.query(
      `insert into member (id, campaign_id, user_id, role, character_name, species, class, armor_class, max_hp)
       values ($1, $2, $3, $4, $5, 'Elf', 'Wizard', 13, 27)`,
      [randomUUID(), campaignId, id, at === 0 ? 'dm' : 'player', `Character ${at}`],
    )
  await client.query(
    `insert into auth_session (id, token, user_id, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
    [randomUUID(), token, people[1]],
  )
  await client.end()
  return { campaignId, token }
}

async function drop(base: string, name: string) {
  const client = new pg.Client({ connectionString: base })
  await client.connect()
  await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  await client.end()
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
