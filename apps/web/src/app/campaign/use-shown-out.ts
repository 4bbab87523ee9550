import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { sayNote } from '../../ui/toast.ts'
import { useGoHome } from './use-go-home.ts'

/** Somebody else ended it: the page goes, with a word. Who left or deleted it themself is on the way out already. */
export function useShownOut(campaignId: string) {
  const queryClient = useQueryClient()
  const router = useRouter()
  const goHome = useGoHome(campaignId)
  return useCallback(() => {
    const isOwnDoing = queryClient.isMutating() > 0 || !router.history.location.pathname.includes(campaignId)
    if (isOwnDoing) return
    sayNote('You are no longer at this table.')
    void goHome()
  }, [queryClient, router, goHome, campaignId])
}
