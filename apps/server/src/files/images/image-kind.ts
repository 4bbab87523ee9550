import { Failure } from '../../errors.ts'

export type ImageKind = 'png' | 'jpeg' | 'gif' | 'webp'

/**
 * What the bytes say they are; the name and the declared type are not asked. SVG is a program, so it is turned away
 * here, before an image library could run it.
 */
export function imageKindOf(bytes: Buffer): ImageKind {
  if (bytes.subarray(0, 8).equals(PNG)) return 'png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  const start = bytes.toString('latin1', 0, 12)
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'gif'
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp'
  if (bytes.length === 0) throw refused('image_empty', 'That file is empty.')
  if (looksLikeMarkup(bytes))
    throw refused('image_svg', 'SVG pictures can carry programs. Save it as PNG and try again.')
  throw refused('image_kind', 'That is not a picture we can read. PNG, JPEG, WebP and GIF work.')
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const looksLikeMarkup = (bytes: Buffer) => /^[\s\uFEFF]*<[?!a-z]/i.test(bytes.toString('utf8', 0, 256))

const refused = (reason: string, message: string) => new Failure('invalid_input', { reason, message })
