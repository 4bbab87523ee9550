import { useMutation, useQueryClient } from '@tanstack/react-query'
import { askAuth } from './ask-auth.ts'

export function useSignOut() {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: () => askAuth('/sign-out'), onSuccess: () => queryClient.clear() })
}
