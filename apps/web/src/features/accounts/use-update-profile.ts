import { trpc } from '../../lib/trpc.ts'

export function useUpdateProfile() {
  const utils = trpc.useUtils()
  return trpc.accounts.updateProfile.useMutation({ onSuccess: (me) => utils.accounts.me.setData(undefined, me) })
}
