import { useMutation } from '@tanstack/react-query'
import { uploadImage } from '../../lib/upload-image.ts'

export const useSendAvatar = () => useMutation({ mutationFn: (file: File) => uploadImage(file, 'avatar') })
