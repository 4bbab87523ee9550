import { trpc } from '../../lib/trpc.ts'
import { soonIfUnfinished } from './unfinished.ts'

export const useCoreRules = () =>
  trpc.coreRules.list.useQuery(undefined, { refetchInterval: ({ state }) => soonIfUnfinished(state.data) })
