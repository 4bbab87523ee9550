import { trpc } from '../../lib/trpc.ts'

export function useAcceptInvite() {
  const utils = trpc.useUtils()
  return trpc.invites.accept.useMutation({ onSuccess: () => utils.campaigns.list.invalidate() })
}
