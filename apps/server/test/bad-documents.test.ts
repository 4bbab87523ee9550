import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DOCUMENT_FAILURES, type DocumentFailure } from '@tomekeeper/contracts/documents'
import { gunzipSync } from 'node:zlib'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from './as.ts'
import { aPdf, pdfOf } from './a-pdf.ts'
import { ended, HOUSE_RULES, upload } from './documents.ts'
import { aCampaign, type Table } from './factories.ts'
import { serveOverHttp } from './over-http.ts'
import { isAlive, readersOf } from './real-server.ts'
import { waitFor } from './wait-for.ts'
import { world } from './world.ts'

const SHARED = resolve(import.meta.dirname, '../../../../shared/bad-inputs')
const MINUTE = 60_000

type Ending = 'indexed' | DocumentFailure
type Kind = { name: string; bytes: Uint8Array<ArrayBuffer> | string; ends: readonly Ending[] }

const ONE_PAGE = aPdf([['The keep is cold and the stair is wet.']])
const LOCKED = `/Encrypt<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>/ID[<01><01>]`

/** Made here, so that a lone clone proves every kind. */
const OWN: Kind[] = [
  { name: 'empty.pdf', bytes: '', ends: ['empty_file'] },
  { name: 'really-a-zip.pdf', bytes: Buffer.from('PK\u0003\u0004\u0014\0\0\0', 'latin1'), ends: ['wrong_type'] },
  { name: 'really-a-program.md', bytes: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), ends: ['wrong_type'] },
  { name: 'cut-off.pdf', bytes: ONE_PAGE.subarray(0, 60), ends: ['broken'] },
  {
    name: 'locked.pdf',
    bytes: pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 0/Kids[]>>'], LOCKED),
    ends: ['encrypted'],
  },
  {
    name: 'bites-its-tail.pdf',
    bytes: pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 3/Kids[2 0 R 2 0 R 2 0 R]>>']),
    ends: ['broken', 'no_text', 'no_pages', 'took_too_long'],
  },
  { name: 'scanned.pdf', bytes: aPdf([[''], ['']]), ends: ['no_text'] },
  { name: 'only-spaces.md', bytes: ' \n\n\t \n', ends: ['no_text'] },
  {
    name: 'strange-letters.md',
    bytes: `# \u202egnipeek\u202c\n\nA bell \u0007 rings. \u001b[31mRed\u001b[0m. ${'z\u0334'.repeat(200)}\n`,
    ends: ['indexed'],
  },
  {
    name: 'broken-letters.md',
    bytes: Buffer.from([...Buffer.from(`# Keep\n\n${'It is cold. '.repeat(40)}`), 0xed, 0xa0, 0x80, 0xff]),
    ends: ['indexed', 'wrong_type'],
  },
  { name: 'whole.pdf', bytes: ONE_PAGE, ends: ['indexed'] },
]

type Entry = { file: string; expect: string }
const manifest = join(SHARED, 'manifest.json')
if (!existsSync(manifest)) console.info('awkward documents: only our own, ../shared/bad-inputs is absent')

/** A few of every kind there; the reader's own test takes them all. */
const CHOSEN =
  /truncated-half|scanned|polyglot|lone-surrogate|57639-CRASHES|69977-CRASHES|xobject-billion|enc-R2_V1|issue14953|tsvector-bomb|blockquote|invalid-utf8/

/** Every end that a document may come to by itself. */
const ANY = ['indexed', ...(Object.keys(DOCUMENT_FAILURES) as DocumentFailure[])].filter(
  (ending) => ending !== 'kept_stopping' && ending !== 'unexpected' && ending !== 'file_missing',
) as Ending[]

const SHARED_ONES: Kind[] = !existsSync(manifest)
  ? []
  : (JSON.parse(readFileSync(manifest, 'utf8')) as Entry[])
      .filter(({ file }) => /^(?:pdf|text)\//.test(file) && CHOSEN.test(file))
      .map((entry) => {
        const bytes = readFileSync(join(SHARED, entry.file))
        const isPacked = entry.file.endsWith('.gz')
        return {
          name: entry.file.replace(/^.*\//, '').replace(/\.gz$/, ''),
          bytes: new Uint8Array(isPacked ? gunzipSync(bytes) : bytes),
          ends: endingsFor(entry),
        }
      })

function endingsFor({ file, expect: wanted }: Entry): readonly Ending[] {
  if (/needs password/.test(wanted)) return ['encrypted']
  if (/no text found/.test(wanted)) return ['no_text']
  if (/empty-0/.test(file)) return ['empty_file']
  if (/content sniffing/.test(wanted)) return ['wrong_type']
  if (/^accepted; text|treated only as PDF|NUL stripped$|^parsed|does not fail with/.test(wanted)) return ['indexed']
  if (wanted.startsWith('failed with reason;')) return ANY.filter((ending) => ending !== 'indexed')
  return ANY
}

let campaign: Table
let server: Awaited<ReturnType<typeof serveOverHttp>>
let watching: Promise<void>
let isOver = false
let folder: string
const { TMPDIR } = process.env
const healths: { status: number; ms: number }[] = []

beforeAll(async () => {
  campaign = await aCampaign()
  server = await serveOverHttp((await world()).deps)
  folder = await mkdtemp(join(tmpdir(), 'tomekeeper-bad-documents-'))
  process.env.TMPDIR = folder // what readers leave behind is seen here
  watching = watch()
})
afterAll(async () => {
  isOver = true
  await watching
  if (TMPDIR === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = TMPDIR
  await rm(folder, { recursive: true })
  await server.close()
})

/** One question after the other, as whoever watches a server asks. */
async function watch() {
  while (!isOver) {
    const began = performance.now()
    const { status } = await server.send('/health')
    healths.push({ status, ms: performance.now() - began })
    await setTimeout(250)
  }
}

/** Through the door and the whole pipeline: its last state, and the sentence that the DM reads. */
async function fate({ name, bytes }: Kind): Promise<{ ending: Ending; message: string; id: string | null }> {
  const response = await upload(campaign.dm, campaign.id, bytes, { name, audience: 'table' })
  if (response.status !== 201) {
    const { error } = (await response.json()) as {
      error: { message: string; data: { reason: Ending; httpStatus: number } }
    }
    expect([400, 413]).toContain(error.data.httpStatus)
    return { ending: error.data.reason, message: error.message, id: null }
  }
  const { id } = (await response.json()) as { id: string }
  const { status, failure } = await ended(campaign, id, 60)
  return { ending: status === 'indexed' ? 'indexed' : (failure?.code as Ending), message: failure?.message ?? '', id }
}

describe.each([
  ['of our own', OWN],
  ['of the shared collection', SHARED_ONES],
])('awkward documents %s', (_whose, kinds) => {
  test.each(kinds)(
    '$name ends as $ends',
    async (kind) => {
      const { ends } = kind
      const { ending, message, id } = await fate(kind)
      expect(ends).toContain(ending)
      expect(message).toBe(ending === 'indexed' ? '' : DOCUMENT_FAILURES[ending])
      if (ending !== 'indexed') return

      const { passages } = await (await as(campaign.player)).documents.readPassages({
        campaignId: campaign.id,
        documentId: id as string,
      })
      const text = passages.map((passage) => passage.text).join('\n')
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(/[\0\p{Surrogate}]/u)
    },
    2 * MINUTE,
  )
})

test('afterwards the server is the same process, was never away, and holds nothing of them', async () => {
  expect(healths.length).toBeGreaterThan(3)
  // one late answer is a machine with much else to do; two in a row would be a server that is away
  const isAway = ({ status }: { status: number }) => status !== 200
  expect(healths.filter((one, at) => isAway(one) && healths.slice(at - 1, at).some(isAway))).toEqual([])
  const slowest = Math.max(...healths.map(({ ms }) => ms))
  console.info(`health was asked ${healths.length} times meanwhile; the slowest answer took ${slowest.toFixed(0)} ms`)

  // Other tests read and start servers of their own meanwhile, but no reader that is here now may stay.
  const readers = await readersOf(process.pid)
  await waitFor(async () => readers.every((pid) => !isAlive(pid)), 60)
  await waitFor(async () => (await readdir(folder)).length === 0, 60)
})

test(
  'a document that is fine is read right after them',
  async () => {
    expect(await fate({ name: 'lantern-rules.md', bytes: HOUSE_RULES, ends: [] })).toMatchObject({ ending: 'indexed' })
  },
  MINUTE,
)

test(
  'a broken file read again keeps the passages that worked before',
  async () => {
    const { deps } = await world()
    const { id } = await fate({ name: 'lantern-rules.md', bytes: `${HOUSE_RULES}\n${campaign.id}`, ends: [] })
    const dm = await as(campaign.dm)
    const named = { campaignId: campaign.id, documentId: id as string }
    const before = await dm.documents.readPassages(named)
    const broken = await deps.files.put([Buffer.from('%PDF-1.4 is what it says')] as never, 1000)
    await deps.db
      .updateTable('document')
      .set({ fileKey: broken.key })
      .where('id', '=', id as string)
      .execute()

    await dm.documents.reindex(named)
    const document = await ended(campaign, id as string)
    expect(document).toMatchObject({ status: 'failed', failure: { code: 'wrong_type' }, passageCount: before.total })
    expect(await dm.documents.readPassages(named)).toEqual(before)
  },
  MINUTE,
)
