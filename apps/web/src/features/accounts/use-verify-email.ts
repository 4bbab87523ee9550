import { useQuery } from '@tanstack/react-query'
import { answered } from '../../lib/answered.ts'

/** Opening the page is the act: it asks once, and asking again changes nothing. */
export const useVerifyEmail = (token: string) =>
  useQuery({
    queryKey: ['verify-email', token],
    queryFn: async () => answered(await fetch(`/api/auth/verify-email?${new URLSearchParams({ token })}`)),
    enabled: token !== '',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
