import { trpc } from '../../lib/trpc.ts'

export const useThread = (campaignId: string, threadId: string) => trpc.sage.thread.useQuery({ campaignId, threadId })
