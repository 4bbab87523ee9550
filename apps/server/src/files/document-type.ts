import { open } from 'node:fs/promises'
import { DOCUMENT_FAILURES } from '@tomekeeper/contracts/documents'

export type DocumentType = 'application/pdf' | 'text/markdown' | 'text/plain'
type Told = { ok: true; type: DocumentType } | { ok: false; refusal: 'empty_file' | 'wrong_type'; message: string }

const LOOKED_AT = 64 * 1024

/** What a file is, by its first bytes. The name only decides between Markdown and plain text. */
export async function documentTypeOf(path: string, fileName: string): Promise<Told> {
  const start = await firstBytes(path)
  if (start.length === 0) return refuse('empty_file')
  // Readers accept a PDF whose header stands within the first kilobyte.
  if (start.subarray(0, 1024).includes('%PDF-')) return { ok: true, type: 'application/pdf' }
  if (!isText(start)) return refuse('wrong_type')
  return { ok: true, type: /\.(md|markdown|mdown)$/i.test(fileName) ? 'text/markdown' : 'text/plain' }
}

const refuse = (refusal: 'empty_file' | 'wrong_type'): Told => ({
  ok: false,
  refusal,
  message: DOCUMENT_FAILURES[refusal],
})

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Text has no NUL and hardly any bytes that are not UTF-8; a stray one is forgiven and replaced later. */
function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false
  const text = bytes.toString('utf8')
  const strange = [...text].filter((letter) => letter === '\uFFFD').length
  return strange <= Math.max(3, text.length * 0.01)
}
