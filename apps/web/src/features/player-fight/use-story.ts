import { trpc } from '../../lib/trpc.ts'

export const useStory = (campaignId: string, combatId: string) =>
  trpc.combat.story.useQuery({ campaignId, combatId }, { retry: false })
