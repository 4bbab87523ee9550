import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Viewer } from '../access/viewer.ts'
import { readConfig } from '../config.ts'
import { openEmbedded } from '../db/database.ts'
import type { Deps } from '../deps.ts'
import { JOBS } from '../jobs/registry.ts'
import { openDeps } from '../start.ts'

export type Scratch = { deps: Deps; dm: Viewer & { role: 'dm' }; player: Viewer; close(): Promise<void> }

/** An installation of its own in memory, with one campaign, a DM and a player; it leaves nothing behind. */
export async function openScratch(environment: Record<string, string | undefined>): Promise<Scratch> {
  const directory = await mkdtemp(join(tmpdir(), 'tomekeeper-scratch-'))
  const config = readConfig({ LOG_LEVEL: 'error', ...environment, DATA_DIR: directory, DATABASE_URL: undefined })
  const { deps, close } = await openDeps(config, await openEmbedded(null))
  await deps.jobs.work(deps, JOBS)

  const campaignId = randomUUID()
  const [dm, player] = [await aPerson(deps), await aPerson(deps)]
  await deps.db
    .insertInto('campaign')
    .values({ id: campaignId, ownerId: dm, name: 'Scratch', ruleset: '2014', timeZone: 'UTC', coverKey: null })
    .execute()
  return {
    deps,
    dm: { role: 'dm', userId: dm, campaignId, memberId: await aPlace(deps, campaignId, dm, 'dm') },
    player: { role: 'player', userId: player, campaignId, memberId: await aPlace(deps, campaignId, player, 'player') },
    close: async () => {
      await close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function aPerson({ db }: Deps): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('user')
    .values({ id, email: `${id}@example.org`, name: 'Scratch', image: null })
    .execute()
  return id
}

async function aPlace({ db }: Deps, campaignId: string, userId: string, role: 'dm' | 'player'): Promise<string> {
  const id = randomUUID()
  const nobody = {
    characterName: null,
    species: null,
    class: null,
    armorClass: null,
    maxHp: null,
    passivePerception: null,
    avatarKey: null,
  }
  await db
    .insertInto('member')
    .values({ id, campaignId, userId, role, ...nobody })
    .execute()
  return id
}
