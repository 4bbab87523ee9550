import { trpc } from '../../lib/trpc.ts'

export function useRevokeDevice() {
  const utils = trpc.useUtils()
  return trpc.accounts.revokeDevice.useMutation({ onSuccess: () => utils.accounts.devices.invalidate() })
}
