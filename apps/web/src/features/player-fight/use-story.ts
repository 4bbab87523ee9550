import { keepPreviousData } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'

/** The latest turns of the story, as many as are asked for. */
export const useStory = (campaignId: string, combatId: string, turns: number) =>
  trpc.combat.story.useQuery({ campaignId, combatId, turns }, { retry: false, placeholderData: keepPreviousData })
