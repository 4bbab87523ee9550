import { trpc } from '../../lib/trpc.ts'

export function useRestoreMonster() {
  const utils = trpc.useUtils()
  return trpc.bestiary.restore.useMutation({
    onSuccess: () => utils.bestiary.invalidate(),
  })
}
