import { trpc } from '../../lib/trpc.ts'

export const useMyPlace = (code: string) => trpc.invites.myPlace.useQuery({ code }, { retry: false })
