import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { request } from '../../../test/as.ts'
import { aUser } from '../../../test/factories.ts'
import { world } from '../../../test/world.ts'

const aPicture = (width = 80, height = 60) =>
  sharp({ create: { width, height, channels: 3, background: { r: width % 256, g: 90, b: height % 256 } } })

const send = async (bytes: Uint8Array | string, query = '', person?: Awaited<ReturnType<typeof aUser>>) =>
  request(person ?? (await aUser()), `/api/images${query}`, { method: 'POST', body: bytes as BodyInit })

const reasonOf = async (answer: Response) => ((await answer.json()) as { error: { data: unknown } }).error.data

test('a picture comes back as WebP that anyone may see and nobody can run', async () => {
  const stored = (await (await send(await aPicture(3000, 1000).png().toBuffer())).json()) as {
    key: string
    url: string
  }
  const shown = await request(null, stored.url)

  expect(stored.url).toBe(`/uploads/${stored.key}.webp`)
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  const { format, width, height } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata()
  expect({ format, width, height }).toEqual({ format: 'webp', width: 1600, height: 533 })
})

test('an avatar is a square of 512 pixels, whatever was sent', async () => {
  const stored = (await (await send(await aPicture(900, 700).jpeg().toBuffer(), '?for=avatar')).json()) as {
    url: string
  }
  const shown = Buffer.from(await (await request(null, stored.url)).arrayBuffer())
  expect(await sharp(shown).metadata()).toMatchObject({ width: 512, height: 512 })
})

test('nothing that was hidden in the file is served', async () => {
  const hiding = await aPicture()
    .withExif({ IFD0: { Copyright: '<script>hidden</script>' } })
    .jpeg()
    .toBuffer()
  expect(hiding.includes('hidden')).toBe(true)
  const stored = (await (await send(hiding)).json()) as { url: string }
  const shown = Buffer.from(await (await request(null, stored.url)).arrayBuffer())
  expect(shown.includes('hidden')).toBe(false)
})

test('an animation keeps its first frame', async () => {
  const frame = (r: number) => sharp({ create: { width: 40, height: 40, channels: 3, background: { r, g: 9, b: 9 } } })
  const frames = await Promise.all([frame(10), frame(240)].map((one) => one.png().toBuffer()))
  const animated = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer()
  expect((await sharp(animated).metadata()).pages).toBe(2)
  const stored = (await (await send(animated)).json()) as { url: string }
  const shown = Buffer.from(await (await request(null, stored.url)).arrayBuffer())
  expect((await sharp(shown).metadata()).pages ?? 1).toBe(1)
})

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image_svg'],
  ['an SVG behind a declaration', '\uFEFF<?xml version="1.0"?><svg/>', 'image_svg'],
  ['nothing', '', 'image_empty'],
  ['text', 'GIF? no.', 'image_kind'],
  ['a cut JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image_broken'],
])('%s is refused with its own sentence', async (_name, bytes, reason) => {
  const answer = await send(bytes)
  expect(answer.status).toBe(400)
  expect(await reasonOf(answer)).toMatchObject({ code: 'invalid_input', reason, message: expect.stringMatching(/\.$/) })
})

test('more than 5 MiB is refused', async () => {
  const answer = await send(Buffer.alloc(5 * 1024 * 1024 + 1, 0x89))
  expect(answer.status).toBe(413)
})

test('more than 40 megapixels are refused before they are decoded', async () => {
  const bytes = Buffer.from('474946383961401f8913800000000000ffffff2c00000000401f89130002024401003b', 'hex') // 8000 × 5001
  const answer = await send(bytes)
  expect(await reasonOf(answer)).toMatchObject({ code: 'too_large', reason: 'image_pixels' })
})

test('a stranger may not send pictures, and a purpose we do not know is refused', async () => {
  expect((await request(null, '/api/images', { method: 'POST', body: 'x' })).status).toBe(401)
  expect((await send(await aPicture().png().toBuffer(), '?for=banner')).status).toBe(400)
})

test('a document in the same store is no picture', async () => {
  const { deps } = await world()
  const { key } = await deps.files.put(
    (async function* () {
      yield Buffer.from('the secret adventure')
    })(),
    100,
  )
  expect((await request(null, `/uploads/${key}.webp`)).status).toBe(404)
  expect((await request(null, '/uploads/..%2f..%2fpackage.json')).status).toBe(404)
})

test('one person cannot fill the disk', async () => {
  const { deps } = await world()
  const { storeImage } = await import('./store-image.ts')
  const { id } = await aUser()
  const limited = { ...deps, config: { ...deps.config, RATE_LIMITS: true }, user: { id } } as never
  const attempts = Array.from({ length: 61 }, () => storeImage(limited, null, 'cover').catch((error: unknown) => error))
  const refused = (await Promise.all(attempts)).filter(
    (error) => (error as { code: string }).code === 'too_many_requests',
  )
  expect(refused).toHaveLength(1)
})

const awkward = join(import.meta.dirname, '../../../../../../shared/bad-inputs/image')
const REFUSED = /svg|bomb|lie|65535|truncated|zero-dim/i

describe.skipIf(!existsSync(awkward))('awkward pictures', () => {
  test.each(existsSync(awkward) ? readdirSync(awkward) : [])(
    '%s ends with a sentence or a clean copy',
    async (name) => {
      const before = performance.now()
      const answer = await send(readFileSync(join(awkward, name)))
      expect(performance.now() - before).toBeLessThan(5000)
      if (answer.status === 200) {
        const { url } = (await answer.json()) as { url: string }
        const shown = Buffer.from(await (await request(null, url)).arrayBuffer())
        expect((await sharp(shown).metadata()).format).toBe('webp')
        expect(shown.includes('passwd') || shown.includes('<script')).toBe(false)
        expect(name).not.toMatch(REFUSED)
      } else {
        expect([400, 413]).toContain(answer.status)
        expect(await reasonOf(answer)).toMatchObject({ message: expect.stringMatching(/\.$/) })
      }
    },
  )
})
if (!existsSync(awkward)) console.log('skipped: the awkward pictures of ../shared are not here')
