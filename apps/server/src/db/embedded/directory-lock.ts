import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Two processes on one embedded database destroy each other's rows without an error, so the second is refused. */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true })
  const path = join(directory, 'tomekeeper.lock')
  const mine = { pid: process.pid, startedAt: startOf(process.pid) }

  for (;;) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, JSON.stringify(mine))
      closeSync(file)
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }

    const owner = ownerOf(path)
    if (owner && isRunning(owner)) throw new DirectoryInUse(directory, owner.pid)
    rmSync(path, { force: true })
  }
}

export class DirectoryInUse extends Error {
  constructor(directory: string, pid: number) {
    super(
      `The data directory ${directory} is in use by process ${pid}. ` +
        'Stop that one first, or give this one its own DATA_DIR or a DATABASE_URL.',
    )
    this.name = 'DirectoryInUse'
  }
}

type Owner = { pid: number; startedAt: string | null }

function ownerOf(path: string): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(path, 'utf8')) as Owner
    return Number.isInteger(owner.pid) ? owner : null
  } catch {
    return null // unreadable or half-written: left behind by a process that died
  }
}

function isRunning({ pid, startedAt }: Owner): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return startedAt === null || startedAt === startOf(pid)
}

/** When a process began, where the system tells: process ids are used again, and a container's are always the same. */
function startOf(pid: number): string | null {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return null
  const afterName = readFileSync(path, 'utf8').split(') ').at(-1) ?? ''
  return afterName.split(' ')[19] ?? null
}
