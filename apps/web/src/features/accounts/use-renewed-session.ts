import { useQuery } from '@tanstack/react-query'
import { askAuth } from './ask-auth.ts'

const HALF_A_DAY = 43_200_000

/** An app that is open keeps its device signed in: the cookie gets another seven days. */
export const useRenewedSession = (isSignedIn: boolean) =>
  useQuery({
    queryKey: ['renewed-session'],
    queryFn: async () => {
      await askAuth('/renew')
      return true
    },
    enabled: isSignedIn,
    staleTime: HALF_A_DAY,
    refetchInterval: HALF_A_DAY,
    retry: false,
  })
