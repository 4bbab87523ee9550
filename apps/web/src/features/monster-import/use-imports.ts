import { trpc } from '../../lib/trpc.ts'

export const useImports = (campaignId: string) => trpc.monsterImport.list.useQuery({ campaignId })
