import { trpc } from '../../lib/trpc.ts'

export function useSetAdmin() {
  const utils = trpc.useUtils()
  return trpc.admin.setAdmin.useMutation({ onSuccess: () => utils.admin.users.invalidate() })
}
