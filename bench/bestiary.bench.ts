import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { BenchRow } from './bench-row.ts'
import { startServer } from './server-process.ts'

const MONSTERS = 2000
const TIMES = 40

/** The whole index of a campaign with 2,000 monsters, as the DM's browser asks for it, beside its SQL on a bare client. */
export async function run(): Promise<BenchRow[]> {
  const base = process.env.TEST_DATABASE_URL
  if (!base) {
    console.log('  skipped: it needs a Postgres in TEST_DATABASE_URL')
    return []
  }
  const name = `tomekeeper_bench_${randomUUID().slice(0, 8)}`
  const url = Object.assign(new URL(base), { pathname: `/${name}` }).href
  const server = await startServer({ DATABASE_URL: url, WORKERS: '0' })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { campaignId, token } = await seed(client)
    const input = encodeURIComponent(JSON.stringify({ campaignId }))
    const headers = { authorization: `Bearer ${token}` }
    let bytes = 0
    const ask = async () => {
      const response = await fetch(`${server.url}/trpc/bestiary.index?input=${input}`, { headers })
      const text = await response.text()
      if (!response.ok) throw new Error(text)
      bytes = text.length
    }
    const bare = async () => {
      const { rows } = await client.query({ name: 'cards', text: CARDS, values: [campaignId] })
      if (rows.length !== MONSTERS) throw new Error(`${rows.length} rows`)
      JSON.stringify(rows)
    }
    const ours: number[] = []
    const theirs: number[] = []
    for (let at = 0; at < TIMES + 10; at++) {
      const pair = [await took(ask), await took(bare)] as const
      if (at < 10) continue // the first ones warm both up
      ours.push(pair[0])
      theirs.push(pair[1])
    }
    const ratio = median(theirs) / median(ours)
    return [
      {
        name: `index of ${MONSTERS} monsters, asked by the DM`,
        value: median(ours),
        unit: 'ms',
        baseline: { name: 'bare SQL and JSON', value: median(theirs) },
        ratio,
        goal: '≥ 0.3 × and ≤ 100 ms',
        met: ratio >= 0.3 && median(ours) <= 100,
      },
      { name: 'its size', value: bytes / 1024, unit: 'kB' },
    ]
  } finally {
    await client.end()
    await server.stop()
    await drop(base, name)
  }
}

/** What the index shows, without asking who may see what. */
const CARDS = `
  select m.locator, m.name, m.edition, m.origin, d.title, m.type, m.size, m.cr, m.xp, m.ac, m.hp, m.environments,
    m.review, r.monster_id is not null as revealed
  from monster m
  left join document d on d.id = m.document_id
  left join monster_reveal r on r.monster_id = m.id and r.campaign_id = $1
  where m.campaign_id = $1 or (m.origin = 'srd' and m.edition = '2024')
  order by m.name, m.id`

/** The SRD that ships, and homebrew copies of it up to the number wanted. */
async function seed(client: pg.Client) {
  const [campaignId, userId, token] = [randomUUID(), randomUUID(), randomUUID()]
  await client.query(`insert into "user" (id, name, email) values ($1, 'The DM', 'dm@example.org')`, [userId])
  await client.query(
    `insert into campaign (id, owner_id, name, ruleset, time_zone) values ($1, $2, 'The Sunken Bell', '2024', 'UTC')`,
    [campaignId, userId],
  )
  await client.query(`insert into member (id, campaign_id, user_id, role) values ($1, $2, $3, 'dm')`, [
    randomUUID(),
    campaignId,
    userId,
  ])
  await client.query(
    `insert into auth_session (id, token, user_id, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
    [randomUUID(), token, userId],
  )
  await client.query(
    `insert into monster (id, locator, origin, edition, campaign_id, name, type, size, cr, xp, ac, hp, stat_block)
     select id, 'campaign:' || id, 'homebrew', edition, $1, name || ' ' || copy, type, size, cr, xp, ac, hp, stat_block
     from (select gen_random_uuid() as id, copy, edition, name, type, size, cr, xp, ac, hp, stat_block
       from monster, generate_series(1, 6) copy where origin = 'srd' and edition = '2024'
       limit $2 - (select count(*) from monster where origin = 'srd' and edition = '2024')) copies`,
    [campaignId, MONSTERS],
  )
  await client.query('analyze')
  return { campaignId, token }
}

async function took(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function drop(base: string, name: string) {
  const client = new pg.Client({ connectionString: base })
  await client.connect()
  await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  await client.end()
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
