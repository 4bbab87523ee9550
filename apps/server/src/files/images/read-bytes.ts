import { Failure } from '../../errors.ts'

/** A whole request body in memory, given up as soon as it grows past `mostBytes`. */
export async function readBytes(body: ReadableStream<Uint8Array> | null, mostBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > mostBytes)
      throw new Failure('too_large', { message: `Pictures may have ${mostBytes / 1024 / 1024} MiB at most.` })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
