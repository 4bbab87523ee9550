import type { ImagePurpose } from '@tomekeeper/contracts/uploads'
import sharp from 'sharp'
import { Failure } from '../../errors.ts'
import { imageKindOf } from './image-kind.ts'
import { takeTurns } from './take-turns.ts'

const MOST_PIXELS = 40_000_000
const LONGEST_SECONDS = 20
const SIZES: Record<ImagePurpose, { width: number; height: number; fit: 'inside' | 'cover' }> = {
  cover: { width: 1600, height: 1600, fit: 'inside' },
  avatar: { width: 512, height: 512, fit: 'cover' },
}

// libvips can read far more than pictures (SVG, PDF, remote formats); here it may read these four and nothing else.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Png', 'Jpeg', 'Nsgif', 'Webp'].map((loader) => `VipsForeignLoad${loader}Buffer`),
})
sharp.cache(false)

/** One picture at a time: decoding takes memory, and the threads it runs on are also those that read files. */
const inTurn = takeTurns(12)

/** Draws the picture anew as WebP, so that nothing of the file that was sent is ever served. Animations keep their first frame. */
export async function reEncodeImage(bytes: Buffer, purpose: ImagePurpose): Promise<Buffer> {
  imageKindOf(bytes)
  const { width, height, fit } = SIZES[purpose]
  return inTurn(() =>
    sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true, pages: 1 })
      .timeout({ seconds: LONGEST_SECONDS })
      .autoOrient()
      .resize({ width, height, fit, withoutEnlargement: true })
      .webp({ quality: 82, effort: 3 })
      .toBuffer()
      .catch(sayWhy),
  )
}

/** The library throws plain errors for every picture it cannot read. */
function sayWhy(error: unknown): never {
  const reason = error instanceof Error ? error.message : ''
  if (/exceeds pixel limit/i.test(reason))
    throw new Failure('too_large', {
      reason: 'image_pixels',
      message: 'That picture has too many pixels. Make it smaller than 40 megapixels and try again.',
    })
  if (/timeout/i.test(reason))
    throw new Failure('too_large', { reason: 'image_slow', message: 'That picture takes too long to read.' })
  throw new Failure('invalid_input', {
    reason: 'image_broken',
    message: 'That picture is damaged and cannot be read. Save it again and retry.',
  })
}
