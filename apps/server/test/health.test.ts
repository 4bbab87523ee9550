import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { expect, inject, test } from 'vitest'
import { buildApp } from '../src/app.ts'
import { openPostgres } from '../src/db/database.ts'
import { migrate } from '../src/db/migrate.ts'
import { request } from './as.ts'
import { aUser } from './factories.ts'
import { withDatabase } from './template.ts'
import { copyOfTemplate, world } from './world.ts'

const given = inject('database')

test('health names the database while it answers', async () => {
  const answer = await request(null, '/health')
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({
    ok: true,
    database: given.kind === 'postgres' ? 'postgres' : 'embedded',
    at: expect.any(String),
  })
})

test('health says so when the database is closed', async () => {
  const database = await copyOfTemplate()
  const app = buildApp({ ...(await world()).deps, db: database.db })
  await database.close()
  const began = performance.now()
  const answer = await app.request('/health')
  expect(performance.now() - began).toBeLessThan(3500)
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({
    error: { data: { code: 'unavailable', reason: 'database_away', httpStatus: 503 } },
  })
})

test.runIf(given.kind === 'postgres')(
  'a Postgres that hangs or is cut off is noticed, and found again',
  async () => {
    if (given.kind !== 'postgres') return
    const wire = await wireTo(new URL(withDatabase(given.url, `${given.template}_health`)))
    const database = await openPostgres(wire.url)
    await migrate(database)
    const { deps } = await world()
    const app = buildApp({ ...deps, db: database.db, config: { ...deps.config, DATABASE_URL: wire.url } })
    const health = async () => {
      const began = performance.now()
      const { status } = await app.request('/health')
      return { status, seconds: Math.round((performance.now() - began) / 1000) }
    }
    expect(await health()).toMatchObject({ status: 200 })

    wire.hang()
    expect(await Promise.all([health(), health(), health()])).toEqual(Array(3).fill({ status: 503, seconds: 2 }))
    wire.resume()
    expect(await health()).toMatchObject({ status: 200 })

    wire.cut()
    const { token } = await aUser()
    const call = await app.request('/trpc/campaigns.list', { headers: { authorization: `Bearer ${token}` } })
    expect(call.status).toBe(503)
    expect(await call.json()).toMatchObject({ error: { data: { code: 'unavailable', httpStatus: 503 } } })
    expect(await health()).toMatchObject({ status: 503 })
    wire.mend()
    expect(await health()).toMatchObject({ status: 200 })

    await database.close()
    wire.close()
  },
  60_000,
)

/** The line to the database, in our hands. */
async function wireTo(target: URL) {
  const sockets = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return near.destroy()
    const far = connect(Number(target.port || 5432), target.hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      socket.pipe(other)
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = new URL(target)
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: url.href,
    hang: () => sockets.forEach((socket) => socket.pause()),
    resume: () => sockets.forEach((socket) => socket.resume()),
    cut: () => {
      isCut = true
      for (const socket of sockets) socket.destroy()
    },
    mend: () => {
      isCut = false
    },
    close: () => server.close(),
  }
}
