import { skipToken } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'

/** The monster that writing begins with, if it begins with one. */
export const useMonsterToWrite = (campaignId: string, locator: string | undefined) =>
  trpc.bestiary.get.useQuery(locator === undefined ? skipToken : { campaignId, locator })
