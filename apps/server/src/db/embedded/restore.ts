import { existsSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openEmbedded } from '../database.ts'
import { lockDirectory } from './directory-lock.ts'

/** Puts a snapshot in the place of the embedded database, which is moved aside. Answers where it is now. */
export async function restoreSnapshot(dataDir: string, snapshot: string, now: Date): Promise<string | null> {
  const bytes = await readFile(snapshot)
  const current = join(dataDir, 'pgdata')
  const aside = existsSync(current) ? `${current}-${now.toISOString().replaceAll(/[:.]/g, '-')}` : null

  lockDirectory(dataDir)() // refused while a server runs on it
  if (aside) await rename(current, aside)
  try {
    const database = await openEmbedded(dataDir, bytes)
    await database.close()
  } catch (error) {
    await rm(current, { recursive: true, force: true })
    if (aside) await rename(aside, current)
    throw error
  }
  return aside
}
