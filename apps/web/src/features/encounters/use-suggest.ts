import { trpc } from '../../lib/trpc.ts'

export const useSuggest = () => trpc.encounters.suggest.useMutation()
