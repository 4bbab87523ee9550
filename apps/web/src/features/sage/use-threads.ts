import { trpc } from '../../lib/trpc.ts'

export const useThreads = (campaignId: string) => trpc.sage.threads.useQuery({ campaignId })
