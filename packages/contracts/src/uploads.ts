import { z } from 'zod'

/** The name of a stored picture: the hash of its bytes. */
export const ImageKey = z.string().regex(/^[0-9a-f]{64}$/, 'This is not the key of a picture.')
export type ImageKey = z.infer<typeof ImageKey>

export const IMAGE_PURPOSES = ['cover', 'avatar'] as const
export type ImagePurpose = (typeof IMAGE_PURPOSES)[number]

export const MOST_IMAGE_BYTES = 5 * 1024 * 1024

/** What `POST /api/images?for=cover` answers. */
export const StoredImage = z.object({ key: ImageKey, url: z.string() })
export type StoredImage = z.infer<typeof StoredImage>

/** Where anyone who knows the key finds the picture. */
export const imageUrlOf = (key: ImageKey): string => `/uploads/${key}.webp`
