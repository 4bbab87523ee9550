import { trpc } from '../../lib/trpc.ts'

export function useSetNotifications() {
  const utils = trpc.useUtils()
  return trpc.accounts.setNotifications.useMutation({ onSuccess: (me) => utils.accounts.me.setData(undefined, me) })
}
