import { useMutation } from '@tanstack/react-query'
import { askAuth } from './ask-auth.ts'

export const useResendVerification = () =>
  useMutation({ mutationFn: (email: string) => askAuth('/send-verification-email', { email }) })
