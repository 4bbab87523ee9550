import { trpc } from '../../lib/trpc.ts'

export const useDisplays = (campaignId: string) => trpc.displays.list.useQuery({ campaignId })
