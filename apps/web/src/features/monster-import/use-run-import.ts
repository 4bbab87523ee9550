import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { type Choices, sendImport, type Source } from './send-import.ts'
import { useLookAgain } from './use-look-again.ts'

/** Brings creatures in. The id is the caller's, so that a second try after a lost answer imports nothing twice. */
export function useRunImport(campaignId: string) {
  const lookAgain = useLookAgain(campaignId)
  const utils = trpc.useUtils()
  return useMutation({
    mutationFn: (wanted: Source & Choices & { importId: string }) => sendImport({ campaignId, ...wanted }),
    onSuccess: (report) => {
      if (report.importId) utils.monsterImport.get.setData({ campaignId, importId: report.importId }, report)
      return lookAgain()
    },
  })
}
