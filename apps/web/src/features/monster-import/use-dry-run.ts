import { useMutation } from '@tanstack/react-query'
import { type Choices, sendImport, type Source } from './send-import.ts'

/** What an import would do. The last question counts, however the answers arrive. */
export const useDryRun = (campaignId: string) =>
  useMutation({ mutationFn: (wanted: Source & Choices) => sendImport({ campaignId, ...wanted }) })
