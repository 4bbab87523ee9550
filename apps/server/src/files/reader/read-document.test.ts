import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Block } from '@tomekeeper/rag'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { READ_FAILURES } from './failures.ts'
import { type ReadOptions, readDocument } from './read-document.ts'

const SHARED = resolve(import.meta.dirname, '../../../../../../shared')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reader-test-'))
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rm(folder, { recursive: true, force: true }))

async function aFile(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function read(path: string, options: Partial<ReadOptions> = {}) {
  const result = await readDocument(path, { mediaType: 'application/pdf', ...options })
  if (!result.ok) return result
  let json = ''
  for await (const chunk of result.blocksJson()) json += Buffer.from(chunk).toString('utf8')
  return { ...result, json, blocks: JSON.parse(json) as Block[] }
}

/** A small PDF of our own making: one line of text on each page. */
function aPdf(lines: readonly string[]): string {
  const kids = lines.map((_, i) => `${4 + i * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${lines.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...lines.flatMap((line, i) => {
      const content = `BT /F 12 Tf 72 700 Td (${line}) Tj ET`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + i * 2} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ]
    }),
  ]
  let pdf = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = pdf.length
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return `${pdf}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`
}

test('a PDF becomes blocks with pages and boxes, and progress is told', async () => {
  const seen: string[] = []
  const path = await aFile('keep.pdf', aPdf(['The keep is cold.', 'The stair is wet.']))
  const result = await read(path, { onProgress: (page, pages) => seen.push(`${page}/${pages}`) })

  expect(result).toMatchObject({ ok: true, pageCount: 2 })
  expect('blocks' in result && result.blocks).toMatchObject([
    { kind: 'paragraph', text: 'The keep is cold.', page: 1 },
    { kind: 'paragraph', text: 'The stair is wet.', page: 2 },
  ])
  expect(seen).toEqual(['1/2', '2/2'])
})

test('Markdown and UTF-16 text become blocks with their lines', async () => {
  const markdown = await read(await aFile('a.md', '# Keep\n\nIt is cold.'), { mediaType: 'text/markdown' })
  expect(markdown).toMatchObject({ ok: true, pageCount: null, blocks: [{ kind: 'heading' }, { lines: [3, 3] }] })

  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('It is cold.', 'utf16le')])
  expect(await read(await aFile('b.txt', utf16), { mediaType: 'text/plain' })).toMatchObject({
    blocks: [{ text: 'It is cold.' }],
  })
})

test.each([
  ['empty_file', '', {}],
  ['wrong_type', 'PK\u0003\u0004 not a pdf', {}],
  ['wrong_type', 'a\0b', { mediaType: 'text/plain' }],
  ['wrong_type', aPdf(['A PDF named .md']), { mediaType: 'text/markdown' }],
  ['broken', '%PDF-1.4\nnothing of the sort', {}],
  ['no_text', aPdf(['']), {}],
  ['no_text', '   \n', { mediaType: 'text/plain' }],
  ['too_many_pages', aPdf(['one', 'two', 'three']), { limits: { pages: 2 } }],
  ['too_much_text', aPdf(['far too long for so small a limit']), { limits: { characters: 10 } }],
  ['took_too_long', aPdf(['slow']), { limits: { totalSeconds: 0 } }],
  ['out_of_memory', aPdf(['large']), { limits: { residentMiB: 10 } }],
] as const)('%s', async (failure, content, options) => {
  expect(await read(await aFile('bad', content), options)).toEqual({ ok: false, failure })
})

test('a stored file that is gone is said to be', async () => {
  expect(await read(join(folder, 'never-was'))).toEqual({ ok: false, failure: 'file_missing' })
})

test('aborting ends the child and rejects', async () => {
  const controller = new AbortController()
  const reading = read(await aFile('long.pdf', aPdf(['a', 'b'])), { signal: controller.signal })
  controller.abort(new Error('deleted meanwhile'))
  await expect(reading).rejects.toThrow('deleted meanwhile')
})

test('a read leaves no file behind, whether it worked or not', async () => {
  // a place of its own, because other documents may be being read at this moment
  vi.stubEnv('TMPDIR', await mkdtemp(join(tmpdir(), 'tomekeeper-test-')))
  await read(await aFile('tidy.pdf', aPdf(['tidy'])))
  await read(await aFile('untidy.pdf', '%PDF-1.4'))
  expect((await readdir(tmpdir())).filter((name) => name.startsWith('tomekeeper-read-'))).toEqual([])
})

type Entry = { file: string; expect: string; what: string }
const manifest = join(SHARED, 'bad-inputs/manifest.json')
const bad: Entry[] = existsSync(manifest)
  ? (JSON.parse(readFileSync(manifest, 'utf8')) as Entry[]).filter(({ file }) =>
      /^(?:pdf|text)\/.*\.(?:pdf|md|gz)$/.test(file),
    )
  : []
if (bad.length === 0) console.info('awkward documents: skipped, ../shared/bad-inputs is absent')

/** What may come of a file, from what the manifest expects of it; null when any final state will do. */
function allowed({ file, expect: expected }: Entry): readonly string[] | null {
  if (/needs password/.test(expected)) return ['encrypted']
  if (/no text found/.test(expected)) return ['no_text']
  if (/0 bytes|empty-0/.test(file)) return ['empty_file']
  if (/content sniffing/.test(expected) || expected === 'rejected') return ['wrong_type']
  if (/documented limit/.test(expected)) return ['ok', 'too_many_pages']
  if (/^accepted; text|^recovered: text|^parsed|treated only as PDF|NUL stripped$/.test(expected)) return ['ok']
  if (/extracted-text limit|operator limit/.test(expected)) return ['too_much_text', 'took_too_long', 'out_of_memory']
  if (/^failed with reason(?:;| in)/.test(expected)) return READ_FAILURES
  return null
}

describe.skipIf(bad.length === 0)('awkward documents end in a final state', () => {
  test('each within a minute, as its manifest expects', async () => {
    const waiting = [...bad]
    const surprises: string[] = []
    const worker = async () => {
      for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
        const bytes = readFileSync(join(SHARED, 'bad-inputs', entry.file))
        const path = await aFile(entry.file.replace(/\W/g, '-'), entry.file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
        const began = performance.now()
        const result = await read(path, {
          mediaType: entry.file.startsWith('pdf/') ? 'application/pdf' : 'text/markdown',
        })
        const seconds = (performance.now() - began) / 1000
        const outcome = result.ok ? 'ok' : result.failure
        const may = allowed(entry)
        if (seconds > 60 || (may && !may.includes(outcome)))
          surprises.push(`${entry.file}: ${outcome} in ${seconds.toFixed(0)} s`)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
        if ('json' in result && /\\u0000|[\u0000\u202a-\u202e]/.test(result.json))
          surprises.push(`${entry.file}: unclean text`)
      }
    }
    await Promise.all([worker(), worker()])
    expect(surprises).toEqual([])
  }, 600_000)
})

const srd = join(SHARED, 'srd/SRD_5.1_CC-BY-4.0.pdf')
if (!existsSync(srd)) console.info('the SRD: skipped, ../shared/srd is absent')

test.skipIf(!existsSync(srd))(
  'a real rulebook keeps its stat blocks, headings and tables',
  async () => {
    const result = await read(srd)
    if (!('blocks' in result)) throw new Error('the SRD could not be read')
    const opening = (words: string) =>
      result.blocks.filter((block) => block.kind === 'paragraph' && block.lead === words).length
    const headings = result.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

    expect(result.pageCount).toBe(403)
    // 317 monsters, and a giant fly that a magic item turns into
    expect(opening('Armor Class')).toBe(318)
    expect(opening('Casting Time:')).toBeGreaterThan(300)
    expect(headings).toEqual(expect.arrayContaining(['Shoving a Creature', 'Fireball', 'Aboleth', 'Legendary Actions']))
    const abilities = result.blocks.filter(
      (block) => block.kind === 'table' && block.rows[0]?.join() === 'STR,DEX,CON,INT,WIS,CHA',
    )
    expect(abilities.length).toBeGreaterThan(300)
  },
  300_000,
)
