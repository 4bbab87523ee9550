import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answered } from '../../lib/answered.ts'

/** Signs the browser in as the guest of the demo; a plain request, because it sets the cookie. */
export function useBeginDemo() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async () => answered<{ campaignId: string }>(await fetch('/api/demo', { method: 'POST' })),
    onSuccess: () => queryClient.resetQueries(),
  })
}
