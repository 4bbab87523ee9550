import { trpc } from '../../lib/trpc.ts'

export const useHealth = () => trpc.admin.health.useQuery(undefined, { refetchInterval: 15_000 })
