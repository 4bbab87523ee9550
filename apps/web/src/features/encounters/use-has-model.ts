import { trpc } from '../../lib/trpc.ts'

/** Whether a model would answer this person. */
export const useHasModel = (campaignId: string) =>
  trpc.sage.threads.useQuery({ campaignId }, { select: ({ answersWith }) => answersWith === 'model' }).data ?? false
