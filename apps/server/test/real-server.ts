import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openEmbedded, openPostgres } from '../src/db/database.ts'
import { withDatabase } from './template.ts'

const MAIN = join(import.meta.dirname, '../src/main.ts')

/** An installation of its own with one campaign and its DM, for servers that are started and killed. */
export type Home = {
  dataDir: string
  env: Record<string, string>
  token: string
  campaignId: string
  open(): Promise<Database>
  remove(): Promise<void>
}

export async function aHome(): Promise<Home> {
  const given = inject('database')
  const dataDir = await mkdtemp(join(tmpdir(), 'tomekeeper-home-'))
  const url = given.kind === 'postgres' ? await copyOn(given.url, given.template) : null
  const home: Home = {
    dataDir,
    env: { DATA_DIR: dataDir, ...(url && { DATABASE_URL: url }) },
    token: randomUUID().replaceAll('-', ''),
    campaignId: randomUUID(),
    open: () => (url ? openPostgres(url) : openEmbedded(dataDir)),
    remove: () => rm(dataDir, { recursive: true, force: true, maxRetries: 3 }),
  }
  const database =
    given.kind === 'embedded' ? await openEmbedded(dataDir, await readFile(given.template)) : await home.open()
  await settle(database, home)
  await database.close()
  return home
}

async function copyOn(url: string, template: string): Promise<string> {
  const name = `${template}_${randomUUID().slice(0, 6)}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`)
  await client.end()
  return withDatabase(url, name)
}

async function settle({ db }: Database, { token, campaignId }: Home) {
  const userId = randomUUID()
  const person = { id: userId, email: `${userId}@example.org`, name: 'Ada', image: null, emailVerified: true }
  await db
    .insertInto('user')
    .values({ ...person, isAdmin: true, aiAccess: true })
    .execute()
  const expiresAt = new Date(Date.now() + 86_400_000)
  await db
    .insertInto('authSession')
    .values({ id: randomUUID(), token, userId, expiresAt, ipAddress: null, userAgent: null })
    .execute()
  await db
    .insertInto('campaign')
    .values({ id: campaignId, ownerId: userId, name: 'The Keep', ruleset: '2024', timeZone: 'UTC', coverKey: null })
    .execute()
  await db
    .insertInto('member')
    .values({
      id: randomUUID(),
      campaignId,
      userId,
      role: 'dm',
      characterName: null,
      species: null,
      class: null,
      armorClass: null,
      maxHp: null,
      passivePerception: null,
      avatarKey: null,
    })
    .execute()
}

export type RealServer = Awaited<ReturnType<typeof startServer>>

const started = new Set<ChildProcess>()

/** Whoever starts servers calls this at the end, so that none is left behind. */
export const endAllServers = () => {
  for (const server of started) server.kill('SIGKILL')
}

/** The server as people start it. Resolves when it has said where it is; rejects with its words when it ends before. */
export async function startServer(home: Pick<Home, 'env'> & Partial<Home>, more: Record<string, string> = {}) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', EMBEDDINGS: 'none', LOG_LEVEL: 'info', ...home.env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.add(child)
  let said = ''
  const exited = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('exit', (code, signal) => {
      started.delete(child)
      resolve({ code, signal })
    }),
  )
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk
      const at = said.match(/Tomekeeper is at (\S+)/)?.[1]
      if (at) resolve(at)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void exited.then(({ code }) => reject(new ServerEnded(code, said)))
  })

  const headers = { authorization: `Bearer ${home.token}` }
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${url}${path}`, { ...init, headers: { ...headers, ...init.headers } })
    const body = await response.json()
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(body)}`)
    return body
  }
  return {
    pid: child.pid as number,
    url,
    headers,
    exited,
    said: () => said,
    ask,
    query: async (name: string, input: object) =>
      (await ask(`/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`)).result.data,
    mutate: async (name: string, input: object) =>
      (
        await ask(`/trpc/${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(input),
        })
      ).result.data,
    end: (signal: 'SIGTERM' | 'SIGKILL') => {
      child.kill(signal)
      return exited
    },
  }
}

export class ServerEnded extends Error {
  readonly code: number | null
  readonly said: string
  constructor(code: number | null, said: string) {
    super(`the server ended with ${code}: ${said}`)
    this.code = code
    this.said = said
  }
}

/** Processes that a process has started and that still live. */
export async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,stat=,comm='])
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, state, name]) => Number(parent) === pid && !state?.startsWith('Z') && name !== 'ps')
    .map(([child]) => Number(child))
}

/** Those of them that read a document. */
export async function readersOf(pid: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args='])
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === pid && args.join(' ').includes('reader/child.ts'))
    .map(([child]) => Number(child))
}

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
