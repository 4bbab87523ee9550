// Reads one document in a process whose processor time read.bench.ts counts: `read-once.ts reader|plain FILE`.
import { readFile } from 'node:fs/promises'

const [way, path] = process.argv.slice(2)
if (!path) throw new Error('which document?')

if (way === 'plain') {
  const { extractText, getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)))
  await extractText(pdf, { mergePages: false })
} else {
  const { readDocument } = await import('@tomekeeper/server/reader')
  const read = await readDocument(path, { mediaType: 'application/pdf' })
  if (!read.ok) throw new Error(read.failure)
  for await (const _ of read.blocksJson()) continue // the server stores it; here it is only taken in
}
