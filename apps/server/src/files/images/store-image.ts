import { type ImagePurpose, imageUrlOf, MOST_IMAGE_BYTES, type StoredImage } from '@tomekeeper/contracts/uploads'
import type { UserCtx } from '../../context.ts'
import { limitRate } from '../../limits/limit-rate.ts'
import { readBytes } from './read-bytes.ts'
import { reEncodeImage } from './re-encode-image.ts'
import { insertImage } from './images.repo.ts'

/** Takes the raw bytes of a picture and answers where its re-encoded copy is. */
export async function storeImage(
  ctx: UserCtx,
  body: ReadableStream<Uint8Array> | null,
  purpose: ImagePurpose,
): Promise<StoredImage> {
  const { db, files, user } = ctx
  await limitRate(ctx, { name: 'image', key: user.id, most: 60, seconds: 3600 })

  const image = await reEncodeImage(await readBytes(body, MOST_IMAGE_BYTES), purpose)
  const { key, byteSize } = await files.put(once(image), MOST_IMAGE_BYTES)
  await insertImage(db, { key, byteSize, createdBy: user.id })
  return { key, url: imageUrlOf(key) }
}

async function* once(bytes: Buffer) {
  yield bytes
}
