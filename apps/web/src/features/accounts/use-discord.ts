import { useMutation } from '@tanstack/react-query'
import { askAuth } from './ask-auth.ts'

/** Leaves for Discord; whoever comes back is signed in. */
export const useDiscord = () =>
  useMutation({
    mutationFn: (callbackURL: string) =>
      askAuth<{ url: string }>('/sign-in/social', { provider: 'discord', callbackURL }),
    onSuccess: ({ url }) => window.location.assign(url),
  })
