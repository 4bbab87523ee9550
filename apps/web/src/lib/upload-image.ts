import { type ImagePurpose, MOST_IMAGE_BYTES, StoredImage } from '@tomekeeper/contracts/uploads'

export const IMAGE_TYPES = 'image/png,image/jpeg,image/webp,image/gif'
export { MOST_IMAGE_BYTES }

/** Sends the picture as it is; the server draws it anew. What went wrong is thrown as the server's envelope. */
export async function uploadImage(file: Blob, purpose: ImagePurpose): Promise<StoredImage> {
  const response = await fetch(`/api/images?for=${purpose}`, { method: 'POST', body: file })
  const answer = await response.json()
  if (!response.ok) throw answer.error
  return StoredImage.parse(answer)
}
