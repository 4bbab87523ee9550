import { useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'

export function useDeleteAccount() {
  const queryClient = useQueryClient()
  return trpc.accounts.deleteAccount.useMutation({ onSuccess: () => queryClient.clear() })
}
