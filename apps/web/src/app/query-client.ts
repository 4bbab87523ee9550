import { QueryClient } from '@tanstack/react-query'
import { envelopeOf } from '../lib/errors.ts'

/** An answer is an answer: only a server that could not be reached is asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => {
        const code = envelopeOf(error)?.code
        return failures < 2 && (code === undefined || code === 'unavailable')
      },
    },
  },
})
