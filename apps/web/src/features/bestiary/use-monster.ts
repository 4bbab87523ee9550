import { trpc } from '../../lib/trpc.ts'

export const useMonster = (campaignId: string, locator: string) => trpc.bestiary.get.useQuery({ campaignId, locator })
