import { trpc } from '../../lib/trpc.ts'

export const useIngestionSettings = () => trpc.coreRules.settings.useQuery()
