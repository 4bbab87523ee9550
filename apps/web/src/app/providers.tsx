import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { trpc, trpcClient } from '../lib/trpc.ts'
import { queryClient } from './query-client.ts'

/** What every screen may count on. */
export const Providers = ({ children }: { children: ReactNode }) => (
  <trpc.Provider client={trpcClient} queryClient={queryClient}>
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  </trpc.Provider>
)
