import { Readable } from 'node:stream'
import type { Context } from 'hono'
import type { FileStore } from '../files/file-store.ts'

type Sendable = { fileKey: string; fileName: string; mediaType: string }

/**
 * A private file, whole or the part a reader asks for. It is never a page of ours: a PDF may show itself, anything else
 * is saved, and neither may run a script.
 */
export async function sendFile(
  c: Context,
  files: FileStore,
  { fileKey, fileName, mediaType }: Sendable,
): Promise<Response> {
  const size = await files.sizeOf(fileKey)
  const headers = new Headers({
    'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'content-disposition': `${mediaType === 'application/pdf' ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-store',
  })

  const range = rangeOf(c.req.header('range'), size)
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })

  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.set('content-length', String(end - start + 1))
  if (range) headers.set('content-range', `bytes ${start}-${end}/${size}`)
  const body = Readable.toWeb(files.stream(fileKey, { start, end })) as ReadableStream
  return new Response(body, { status: range ? 206 : 200, headers })
}

/** One range of bytes, as PDF readers ask; several at once are answered with the whole file. */
export function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | null {
  const asked = header?.match(/^bytes=(\d*)-(\d*)$/)
  if (!asked || (asked[1] === '' && asked[2] === '')) return null

  const start = asked[1] === '' ? Math.max(0, size - Number(asked[2])) : Number(asked[1])
  const end = asked[1] === '' || asked[2] === '' ? size - 1 : Math.min(Number(asked[2]), size - 1)
  return start > end || start >= size ? 'unsatisfiable' : { start, end }
}
