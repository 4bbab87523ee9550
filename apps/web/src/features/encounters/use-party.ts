import { trpc } from '../../lib/trpc.ts'

/** The players of the campaign as they are; who comes to a fight is the encounter's to say. */
export const useParty = (campaignId: string) =>
  trpc.members.list.useQuery({ campaignId }, { select: (members) => members.filter(({ role }) => role === 'player') })
