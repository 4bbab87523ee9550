import { useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'

export function useSignOutEverywhere() {
  const queryClient = useQueryClient()
  return trpc.accounts.signOutEverywhere.useMutation({ onSuccess: () => queryClient.clear() })
}
