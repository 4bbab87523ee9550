import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../errors.ts'

export type StoredFile = { key: string; byteSize: number }

/** Where bytes live: under their own hash, so that a name never becomes a path and the same file is kept once. */
export type FileStore = {
  /** Streams to disk; more than `mostBytes` is refused and leaves nothing behind. */
  put(source: AsyncIterable<Uint8Array>, mostBytes: number): Promise<StoredFile>
  pathOf(key: string): string
  read(key: string): Promise<Buffer>
  stream(key: string, range?: { start: number; end: number }): Readable
  sizeOf(key: string): Promise<number>
  remove(key: string): Promise<void>
}

export async function openFileStore(directory: string): Promise<FileStore> {
  const incoming = join(directory, 'incoming')
  await mkdir(incoming, { recursive: true })

  const pathOf = (key: string) => {
    if (!/^[0-9a-f]{64}$/.test(key)) throw new Error('not the key of a stored file')
    return join(directory, key.slice(0, 2), key)
  }
  return {
    pathOf,
    async put(source, mostBytes) {
      const path = join(incoming, randomUUID())
      try {
        const { key, byteSize } = await hashed(source, path, mostBytes)
        await mkdir(join(directory, key.slice(0, 2)), { recursive: true })
        await rename(path, pathOf(key))
        return { key, byteSize }
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
    },
    read: (key) => readFile(pathOf(key)),
    stream: (key, range) => createReadStream(pathOf(key), range),
    sizeOf: async (key) => (await stat(pathOf(key))).size,
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}

async function hashed(source: AsyncIterable<Uint8Array>, path: string, mostBytes: number): Promise<StoredFile> {
  const hash = createHash('sha256')
  let byteSize = 0
  const counted = async function* () {
    for await (const chunk of source) {
      byteSize += chunk.byteLength
      if (byteSize > mostBytes)
        throw new Failure('too_large', { message: `That is more than ${inMiB(mostBytes)} MiB.` })
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(counted(), createWriteStream(path, { flags: 'wx', flush: true }))
  return { key: hash.digest('hex'), byteSize }
}

const inMiB = (bytes: number) => Math.floor(bytes / 1024 / 1024)
