import { useCallback } from 'react'
import { trpc } from '../../lib/trpc.ts'

/** What shows monsters asks what they are now. */
export function useLookAgain(campaignId: string) {
  const utils = trpc.useUtils()
  return useCallback(
    () => Promise.all([utils.monsterImport.list.invalidate({ campaignId }), utils.bestiary.invalidate()]),
    [utils, campaignId],
  )
}
