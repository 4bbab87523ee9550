import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ResetPasswordInput } from '@tomekeeper/contracts/accounts'
import { askAuth } from './ask-auth.ts'

export function useResetPassword() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (input: ResetPasswordInput) => askAuth('/reset-password', input),
    onSuccess: () => queryClient.clear(),
  })
}
