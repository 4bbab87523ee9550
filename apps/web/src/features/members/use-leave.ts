import { trpc } from '../../lib/trpc.ts'

export function useLeave() {
  const utils = trpc.useUtils()
  return trpc.members.leave.useMutation({ onSuccess: () => utils.campaigns.list.invalidate() })
}
