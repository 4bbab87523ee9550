import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { anEndlessPdf, aPdf } from './a-pdf.ts'
import { HOUSE_RULES } from './documents.ts'
import { startFakeOpenai } from './fake-openai.ts'
import {
  aHome,
  childrenOf,
  endAllServers,
  type Home,
  isAlive,
  type RealServer,
  ServerEnded,
  startServer,
} from './real-server.ts'
import { withDatabase } from './template.ts'
import { waitFor } from './wait-for.ts'

const SLOW = 120_000
const given = inject('database')
const homes: Home[] = []
const home = async () => {
  const one = await aHome()
  homes.push(one)
  return one
}
afterAll(async () => {
  endAllServers()
  await Promise.all(homes.map((one) => one.remove()))
})

/** Takes some seconds to read. */
const LONG = aPdf(
  Array.from({ length: 110 }, (_, page) =>
    Array.from(
      { length: 20 },
      (_, line) => `Page ${page + 1}, line ${line + 1}: the lantern burns low and the bell is silent.`,
    ),
  ),
)

const upload = (
  server: RealServer,
  { campaignId }: Home,
  name: string,
  body: Uint8Array<ArrayBuffer> | string,
): Promise<{ id: string }> =>
  server.ask(`/api/campaigns/${campaignId}/documents?name=${name}&audience=table`, { method: 'POST', body })

const documentOf = (server: RealServer, { campaignId }: Home, documentId: string) =>
  server.query('documents.get', { campaignId, documentId })

const reading = (server: RealServer, of: Home, id: string) =>
  waitFor(async () => {
    const document = await documentOf(server, of, id)
    return document.status === 'reading' && document.progress > 0 && document
  }, 40)

const ended = (server: RealServer, of: Home, id: string) =>
  waitFor(async () => {
    const document = await documentOf(server, of, id)
    return ['indexed', 'failed'].includes(document.status) && document
  }, 90)

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1)

test(
  'a document whose reader is killed with the server is read after the restart, once',
  async () => {
    const of = await home()
    const first = await startServer(of)
    const { id } = await upload(first, of, 'long.pdf', LONG)
    await reading(first, of, id)
    const children = await childrenOf(first.pid)
    expect(children).not.toEqual([])

    await first.end('SIGKILL')
    const killed = performance.now()
    await waitFor(async () => !children.some(isAlive), 5)

    const second = await startServer(of)
    await waitFor(async () => (await childrenOf(second.pid)).length > 0, 40)
    console.info(`killed while reading: read again after ${seconds(killed)} s on ${given.kind}, start included`)
    const document = await ended(second, of, id)
    expect(document).toMatchObject({ status: 'indexed', pageCount: 110, failure: null })

    const stopping = performance.now()
    expect(await second.end('SIGTERM')).toEqual({ code: 0, signal: null })
    console.info(`SIGTERM while idle: gone after ${seconds(stopping)} s`)

    const database = await of.open()
    const { rows } = await sql<{ all: number; places: number; generations: number }>`
    select count(*)::int as all, count(distinct position)::int as places, count(distinct generation)::int as generations
    from passage where document_id = ${id}`.execute(database.db)
    await database.close()
    expect(rows).toEqual([{ all: document.passageCount, places: document.passageCount, generations: 1 }])
  },
  SLOW,
)

test(
  'SIGTERM drains: the reading is put back, no process is left, and the next start goes on',
  async () => {
    const of = await home()
    const first = await startServer(of)
    const { id } = await upload(first, of, 'long.pdf', LONG)
    await reading(first, of, id)
    const children = await childrenOf(first.pid)
    // a tab that follows events must not keep the server from ending
    const stream = await fetch(`${first.url}/trpc/events.follow?input=%7B%22campaigns%22%3A%5B%5D%7D`, {
      headers: first.headers,
    })

    const stopping = performance.now()
    expect(await first.end('SIGTERM')).toEqual({ code: 0, signal: null })
    console.info(`SIGTERM while reading and streaming: gone after ${seconds(stopping)} s`)
    expect(performance.now() - stopping).toBeLessThan(10_000)
    expect(children.filter(isAlive)).toEqual([])
    await stream.body?.cancel().catch(() => {})

    const second = await startServer(of)
    expect(await ended(second, of, id)).toMatchObject({ status: 'indexed' })
    const database = await second.end('SIGTERM').then(() => of.open())
    const [{ attempts } = { attempts: 0 }] = (
      await sql<{
        attempts: number
      }>`select retry_limit - retry_count as attempts from jobs.job where name = 'document.ingest'`.execute(database.db)
    ).rows
    await database.close()
    expect(attempts).toBe(3) // as many as a document that was never interrupted
  },
  SLOW,
)

test(
  'a document whose reading ends the server every time fails in the end, and says so',
  async () => {
    const of = await home()
    const first = await startServer(of)
    const { id } = await upload(first, of, 'long.pdf', LONG)
    await reading(first, of, id)
    await first.end('SIGKILL')

    // the attempts in between would look just like this one
    const database = await of.open()
    await sql`update jobs.job set retry_limit = retry_count where name = 'document.ingest'`.execute(database.db)
    await database.close()

    const second = await startServer(of)
    const document = await ended(second, of, id)
    expect(document).toMatchObject({ status: 'failed', failure: { code: 'kept_stopping' } })
    await second.end('SIGTERM')
  },
  SLOW,
)

test(
  'a reading that would never end ends with its server, however that ends',
  async () => {
    const of = await home()
    const first = await startServer(of)
    await upload(first, of, 'laughs.pdf', anEndlessPdf())
    const [child] = await waitFor(async () => {
      const children = await childrenOf(first.pid)
      return children.length > 0 && children
    })
    await pause(2500) // it is deep in it now, and hears nothing
    expect(isAlive(child as number)).toBe(true)
    await first.end('SIGKILL')
    await waitFor(async () => !isAlive(child as number), 5)
  },
  SLOW,
)

test(
  'an answer that is cut off by a kill is found again and finished',
  async () => {
    const openai = await startFakeOpenai()
    openai.mode('slow')
    const of = await home()
    const model = { OPENAI_BASE_URL: `${openai.url}/v1`, OPENAI_API_KEY: 'sk-fake', CHAT_MODEL: 'fake' }
    const first = await startServer(of, model)
    const { id } = await upload(first, of, 'rules.md', HOUSE_RULES)
    await ended(first, of, id)

    const { campaignId } = of
    const { messageId } = await first.mutate('sage.ask', { campaignId, question: 'What do bell ghosts fear?' })
    const answer = (server: RealServer) => server.query('sage.message', { campaignId, messageId })
    await waitFor(async () => (await answer(first)).state === 'writing', 30)
    await first.end('SIGKILL')
    const killed = performance.now()

    openai.mode('normal')
    const second = await startServer(of, model)
    const finished = await waitFor(async () => {
      const message = await answer(second)
      return ['done', 'failed'].includes(message.state) && message
    }, 60)
    console.info(`killed while answering: finished ${seconds(killed)} s later on ${given.kind}, start included`)
    expect(finished).toMatchObject({ state: 'done', kind: 'answer', failure: null })
    expect(finished.citations).not.toEqual([])
    await second.end('SIGTERM')
    await openai.close()
  },
  SLOW,
)

test.runIf(given.kind === 'embedded')(
  'a second process on the same data directory is refused by name, and the first goes on',
  async () => {
    const of = await home()
    const first = await startServer(of)
    const refused = await startServer(of).catch((error: unknown) => error as ServerEnded)
    expect(refused).toBeInstanceOf(ServerEnded)
    expect(refused).toMatchObject({ code: 1 })
    expect((refused as ServerEnded).said).toContain(`in use by process ${first.pid}`)

    expect(await first.ask('/health')).toMatchObject({ ok: true, database: 'embedded' })
    const made = await first.mutate('campaigns.create', { name: 'Still here', timeZone: 'UTC' })
    await first.end('SIGKILL')

    // the lock of a process that was killed holds nobody up, and what was acknowledged is there
    const third = await startServer(of)
    expect(await third.query('campaigns.get', { campaignId: made.id })).toMatchObject({ name: 'Still here' })
    await third.end('SIGTERM')
  },
  SLOW,
)

describe('a database that does not let us in', () => {
  const saidBy = async (DATABASE_URL: string) => {
    const problem = await startServer({ env: { DATABASE_URL, DATA_DIR: '/nowhere' } }).catch((error: unknown) => error)
    if (!(problem instanceof ServerEnded)) throw problem
    expect(problem.code).toBe(1)
    expect(problem.said).not.toMatch(/\n\s+at /)
    return problem.said
  }

  test(
    'nobody answers there',
    async () => {
      expect(await saidBy('postgres://someone@127.0.0.1:1/tomes')).toBe(
        'No Postgres answers at 127.0.0.1:1. Is it running, and is DATABASE_URL right?\n',
      )
    },
    SLOW,
  )

  test(
    'the password is wrong',
    async () => {
      const server = await refusing('28P01', 'password authentication failed for user "someone"')
      const { port } = server.address() as AddressInfo
      const said = await saidBy(`postgres://someone:sesame@127.0.0.1:${port}/tomes`)
      server.close()
      expect(said).toBe('Postgres refuses the role "someone": check user and password in DATABASE_URL.\n')
      expect(said).not.toContain('sesame')
    },
    SLOW,
  )

  test.runIf(given.kind === 'postgres')(
    'a role may not do what is needed',
    async () => {
      if (given.kind !== 'postgres') return
      const role = `someone_${randomUUID().slice(0, 8)}`
      const name = `${given.template}_${role}`
      const client = new pg.Client({ connectionString: given.url })
      await client.connect()
      await client.query(`create role ${role} login`)
      const asRole = (database: string) => {
        const url = new URL(withDatabase(given.url, database))
        url.username = role
        return url.href
      }
      try {
        expect(await saidBy(asRole(name))).toContain(`"${name}" does not exist and this role may not create it`)

        await client.query(`create database ${name}`)
        expect(await saidBy(asRole(name))).toContain('As a superuser, run once: create extension vector;')

        const inside = new pg.Client({ connectionString: withDatabase(given.url, name) })
        await inside.connect()
        await inside.query('create extension vector')
        await inside.end()
        expect(await saidBy(asRole(name))).toContain('may not create tables')
      } finally {
        await client.query(`drop database if exists ${name} with (force)`)
        await client.query(`drop role ${role}`)
        await client.end()
      }
    },
    SLOW,
  )

  /** Speaks just enough of Postgres to say no. */
  async function refusing(code: string, message: string): Promise<Server> {
    const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`)
    const length = Buffer.alloc(4)
    length.writeInt32BE(fields.length + 4)
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.end(Buffer.concat([Buffer.from('E'), length, fields])))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    return server
  }
})

describe.runIf(given.kind === 'postgres')('two processes on one Postgres', () => {
  test(
    'start at the same moment, migrate once, hear each other and share the work',
    async () => {
      const of = await home()
      const empty = new URL(of.env.DATABASE_URL as string)
      empty.pathname += '_new'
      const anew = { ...of, env: { ...of.env, DATABASE_URL: empty.href } }
      const together = await Promise.all([startServer(anew), startServer(anew)])
      expect(together.map((server) => server.said().includes('database migrated')).filter(Boolean)).toHaveLength(1)
      await Promise.all(together.map((server) => server.end('SIGTERM')))

      const [asked, working] = await Promise.all([startServer(of, { WORKERS: '0' }), startServer(of)])
      const input = encodeURIComponent(JSON.stringify({ campaigns: [{ campaignId: of.campaignId, after: 0 }] }))
      const stop = new AbortController()
      const stream = await fetch(`${working.url}/trpc/events.follow?input=${input}`, {
        headers: working.headers,
        signal: stop.signal,
      })
      let heard = ''
      const listening = (async () => {
        const decoder = new TextDecoder()
        for await (const chunk of stream.body ?? []) heard += decoder.decode(chunk)
      })().catch(() => {})
      await waitFor(async () => heard.includes('connected'), 10)

      const published = performance.now()
      const { id } = await upload(asked, of, 'rules.md', HOUSE_RULES)
      await waitFor(async () => heard.includes('documents.changed'), 10)
      console.info(
        `an event of one process reached a follower of the other ${seconds(published)} s after the upload began`,
      )
      expect(await ended(asked, of, id)).toMatchObject({ status: 'indexed' })
      expect(heard).toContain('document.progress')

      stop.abort()
      await listening
      await Promise.all([asked.end('SIGTERM'), working.end('SIGTERM')])
    },
    SLOW,
  )
})
