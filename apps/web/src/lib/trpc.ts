import type { QueryClient } from '@tanstack/react-query'
import type { AppRouter } from '@tomekeeper/server/router'
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import { createTRPCReact } from '@trpc/react-query'

export const trpc = createTRPCReact<AppRouter>()

const MOST_IN_A_BATCH = 20

const links = [
  splitLink({
    condition: ({ type }) => type === 'subscription',
    true: httpSubscriptionLink({ url: '/trpc' }),
    false: httpBatchLink({ url: '/trpc', maxItems: MOST_IN_A_BATCH }),
  }),
]

export const trpcClient = trpc.createClient({ links })

/** For what is not a screen: the one stream of a browser. */
export const plainClient = createTRPCClient<AppRouter>({ links })

/** Whatever was kept of a campaign; someone who left it keeps nothing. */
export function forgetCampaign(queryClient: QueryClient, campaignId: string) {
  queryClient.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(campaignId) })
}
