import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Database, openEmbedded } from '../database.ts'
import { migrate } from '../migrate.ts'
import { DirectoryInUse } from './directory-lock.ts'
import { restoreSnapshot } from './restore.ts'
import { snapshotsIn } from './snapshots.ts'

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 12))

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tomekeeper-snapshots-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

test('one a day is written and the last seven are kept', async () => {
  const folder = join(directory, 'many')
  let dumps = 0
  const snapshots = snapshotsIn(folder, async () => new Uint8Array([++dumps]))
  for (let number = 1; number <= 9; number++) await snapshots.write(day(number))
  await snapshots.write(day(9))
  await snapshots.write(day(9), 'before-0006-codex')

  expect(dumps).toBe(10)
  expect(await readdir(folder)).toEqual([
    '2026-11-04.tar.gz',
    '2026-11-05.tar.gz',
    '2026-11-06.tar.gz',
    '2026-11-07.tar.gz',
    '2026-11-08.tar.gz',
    '2026-11-09-before-0006-codex.tar.gz',
    '2026-11-09.tar.gz',
  ])
})

test('one that could not be finished is not there at all', async () => {
  const folder = join(directory, 'failed')
  const snapshots = snapshotsIn(folder, () => Promise.reject(new Error('the disk is full')))
  await expect(snapshots.write(day(1))).rejects.toThrow('the disk is full')
  expect(await readdir(folder)).toEqual([])
})

test.runIf(inject('database').kind === 'embedded')(
  'an upgrade copies the database first, and the copy comes back with everything in it',
  async () => {
    const given = inject('database')
    const dataDir = join(directory, 'home')
    let database = await openEmbedded(dataDir, await readFile(given.template))
    const note = (word: string) =>
      sql`insert into setting (key, value) values (${word}, to_jsonb(${word}::text))`.execute(database.db)
    await note('before')
    expect(await migrate(database)).toEqual([])
    expect(await readdir(dataDir)).not.toContain('snapshots')

    // as an older version left it: the newest migration has not been applied
    const { rows } = await sql<{ name: string }>`
      delete from migration where name = (select max(name) from migration) returning name`.execute(database.db)
    await migrate(database).catch(() => {}) // its tables are there already, so it fails, as migrations may
    const [snapshot] = await readdir(join(dataDir, 'snapshots'))
    expect(snapshot).toBe(`${new Date().toISOString().slice(0, 10)}-before-${rows[0]?.name}.tar.gz`)
    await note('after')

    const path = join(dataDir, 'snapshots', snapshot as string)
    await expect(restoreSnapshot(dataDir, path, new Date())).rejects.toThrow(DirectoryInUse)
    expect(await wordsIn(database)).toEqual(['after', 'before'])
    await database.close()

    const aside = await restoreSnapshot(dataDir, path, new Date())
    expect(await readdir(aside as string)).toContain('PG_VERSION')
    database = await openEmbedded(dataDir)
    expect(await wordsIn(database)).toEqual(['before'])
    await database.close()
  },
  60_000,
)

test('what is no snapshot leaves the database as it was', async () => {
  const dataDir = join(directory, 'home')
  if (inject('database').kind !== 'embedded') return
  await expect(restoreSnapshot(dataDir, import.meta.filename, new Date())).rejects.toThrow()
  const database = await openEmbedded(dataDir)
  expect(await wordsIn(database)).toEqual(['before'])
  await database.close()
}, 60_000)

async function wordsIn({ db }: Database) {
  const { rows } = await sql<{
    key: string
  }>`select key from setting where key in ('before', 'after') order by key`.execute(db)
  return rows.map(({ key }) => key)
}
