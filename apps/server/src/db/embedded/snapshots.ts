import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

const KEPT = 7
const FIRST_LOOK_MS = 5 * 60_000
const LOOK_EVERY_MS = 60 * 60_000
const WRITTEN = /^\d{4}-\d\d-\d\d(?:-[\w-]+)?\.tar\.gz$/

export type Snapshots = {
  /** Writes one for today, unless it is there. Answers its path. */
  write(today: Date, why?: string): Promise<string>
  /** Writes one a day for as long as the server runs. Answers how to end that. */
  daily(clock: () => Date, onProblem: (problem: unknown) => void): () => void
}

/**
 * Copies of the whole embedded database, of which the newest are kept: it never waits for the disk to confirm, so a power
 * cut may cost the folder. A copy counts only once it is complete and on the disk.
 */
export function snapshotsIn(directory: string, dump: () => Promise<Uint8Array>): Snapshots {
  async function write(today: Date, why = '') {
    await mkdir(directory, { recursive: true })
    const name = `${today.toISOString().slice(0, 10)}${why && `-${why}`}.tar.gz`
    const path = join(directory, name)
    if ((await readdir(directory)).includes(name)) return path

    await writeSafely(path, await dump())
    await removeOldOnes(directory)
    return path
  }
  return {
    write,
    daily(clock, onProblem) {
      const look = () => void write(clock()).catch(onProblem)
      const first = setTimeout(look, FIRST_LOOK_MS).unref()
      const later = setInterval(look, LOOK_EVERY_MS).unref()
      return () => {
        clearTimeout(first)
        clearInterval(later)
      }
    },
  }
}

async function writeSafely(path: string, bytes: Uint8Array) {
  const unfinished = `${path}.part`
  try {
    const file = await open(unfinished, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function removeOldOnes(directory: string) {
  const written = (await readdir(directory)).filter((name) => WRITTEN.test(name)).toSorted()
  for (const name of written.slice(0, -KEPT)) await rm(join(directory, name), { force: true })
}
