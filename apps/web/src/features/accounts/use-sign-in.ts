import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SignInInput } from '@tomekeeper/contracts/accounts'
import { askAuth } from './ask-auth.ts'

/** Whoever signs in finds nothing that was kept for somebody else. */
export function useSignIn() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (input: SignInInput) => askAuth('/sign-in/email', input),
    onSuccess: () => queryClient.clear(),
  })
}
