import { trpc } from '../../lib/trpc.ts'

export function useDeleteUser() {
  const utils = trpc.useUtils()
  return trpc.admin.deleteUser.useMutation({ onSuccess: () => utils.admin.users.invalidate() })
}
