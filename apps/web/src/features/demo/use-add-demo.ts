import { trpc } from '../../lib/trpc.ts'

export function useAddDemo() {
  const utils = trpc.useUtils()
  return trpc.demo.add.useMutation({ onSuccess: () => utils.campaigns.list.invalidate() })
}
