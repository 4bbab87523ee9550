import { trpc } from '../../lib/trpc.ts'

export const useInvites = (campaignId: string) => trpc.invites.list.useQuery({ campaignId })
