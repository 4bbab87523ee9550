import { useNavigate } from '@tanstack/react-router'
import { Feather } from 'lucide-react'
import { useMemo } from 'react'
import { usePaletteActions } from '../../ui/palette-actions.ts'

/** "Ask the Sage…" from anywhere in a campaign: a new conversation, ready to be typed into. */
export function useSageInPalette(campaignId: string) {
  const navigate = useNavigate()
  usePaletteActions(
    useMemo(
      () => [
        {
          id: 'sage.ask',
          label: 'Ask the Sage…',
          group: 'Sage',
          keywords: ['question', 'rules', 'search', 'look up'],
          icon: <Feather size={16} aria-hidden />,
          run: () =>
            void navigate({
              to: '/campaigns/$campaignId/sage/{-$threadId}',
              params: { campaignId, threadId: undefined },
            }),
        },
      ],
      [navigate, campaignId],
    ),
  )
}
