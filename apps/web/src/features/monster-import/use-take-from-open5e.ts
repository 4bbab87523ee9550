import { trpc } from '../../lib/trpc.ts'
import { useLookAgain } from './use-look-again.ts'

export function useTakeFromOpen5e(campaignId: string) {
  const lookAgain = useLookAgain(campaignId)
  return trpc.monsterImport.takeFromOpen5e.useMutation({ onSuccess: lookAgain })
}
