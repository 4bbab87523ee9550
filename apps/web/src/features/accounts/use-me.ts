import { trpc } from '../../lib/trpc.ts'

export const useMe = () => trpc.accounts.me.useQuery(undefined, { staleTime: 60_000 })
