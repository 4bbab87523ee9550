import { trpc } from '../../lib/trpc.ts'

export const useMembers = (campaignId: string) => trpc.members.list.useQuery({ campaignId })
