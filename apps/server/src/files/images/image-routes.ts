import { Readable } from 'node:stream'
import { ImageKey, IMAGE_PURPOSES } from '@tomekeeper/contracts/uploads'
import { z } from 'zod'
import { Failure } from '../../errors.ts'
import { type Route, route } from '../../http/route.ts'
import { isImage } from './images.repo.ts'
import { storeImage } from './store-image.ts'

const Asked = z.strictObject({ for: z.enum(IMAGE_PURPOSES).default('cover') })

/** Pictures are sent as raw bytes and read by anyone who knows their name. */
export const IMAGE_ROUTES: Route[] = [
  route('authed', 'POST', '/api/images', async (c, ctx) => {
    const asked = Asked.safeParse(c.req.query())
    if (!asked.success) throw new Failure('invalid_input', { message: 'A picture is for a cover or for an avatar.' })
    return c.json(await storeImage(ctx, c.req.raw.body, asked.data.for))
  }),

  route('public', 'GET', '/uploads/:name', async (c, { db, files }) => {
    const key = ImageKey.safeParse(c.req.param('name')?.replace(/\.webp$/, ''))
    if (!key.success || !(await isImage(db, key.data))) throw new Failure('not_found', { what: 'picture' })

    return new Response(Readable.toWeb(files.stream(key.data)) as ReadableStream, {
      headers: {
        'content-type': 'image/webp',
        'content-length': String(await files.sizeOf(key.data)),
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-site',
      },
    })
  }),
]
