import { campaignFile } from './file-address.ts'
import { useProcessDocument } from './use-process-document.ts'
import { useReindexDocument } from './use-reindex-document.ts'
import { useRemoveDocument } from './use-remove-document.ts'
import { useStopReading } from './use-stop-reading.ts'
import type { Workshop } from './workshop.ts'

export function useCampaignWorkshop(campaignId: string): Workshop {
  const { mutateAsync: reindex } = useReindexDocument()
  const { mutateAsync: process } = useProcessDocument()
  const { mutateAsync: stop } = useStopReading()
  const { mutateAsync: remove } = useRemoveDocument()
  return {
    readAgain: (documentId) => reindex({ campaignId, documentId }),
    cutAgain: (documentId) => process({ campaignId, documentId }),
    stop: (documentId) => stop({ campaignId, documentId }),
    remove: (documentId) => remove({ campaignId, documentId }),
    fileOf: ({ id }) => campaignFile(campaignId, id),
  }
}
