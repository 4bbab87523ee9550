import { trpc } from '../../lib/trpc.ts'

export function useSetAiAccess() {
  const utils = trpc.useUtils()
  return trpc.admin.setAiAccess.useMutation({ onSuccess: () => utils.admin.users.invalidate() })
}
