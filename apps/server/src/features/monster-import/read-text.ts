import { MOST_IMPORT_BYTES } from '@tomekeeper/contracts/bestiary'
import { Failure } from '../../errors.ts'

/** The body of an upload as text, given up as soon as it grows too large. */
export async function readText(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > MOST_IMPORT_BYTES)
      throw new Failure('too_large', {
        reason: 'import_too_large',
        message: `One import takes ${MOST_IMPORT_BYTES / 1024 / 1024} MB of text. Split it into parts.`,
      })
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  try {
    return new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failure('invalid_input', {
      reason: 'import_not_text',
      message: 'This is no text, so no creature can be read from it. Choose a JSON, Markdown or text file.',
    })
  }
}

/** Some editors on Windows save so, and say so in the first two bytes. */
const isUtf16 = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xfe
