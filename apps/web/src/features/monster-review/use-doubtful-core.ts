import { trpc } from '../../lib/trpc.ts'

export const useDoubtfulCore = () => trpc.bestiary.doubtfulCore.useQuery()
