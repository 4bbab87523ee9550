import { linkOptions } from '@tanstack/react-router'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { BookText, Castle, Feather, ScrollText, Settings, Skull, Swords, UsersRound } from 'lucide-react'
import type { Place } from '../../ui/places.ts'

/** The tabs of a campaign, in the order of the rail; the first four stand in the bottom bar. One entry per tab. */
export function campaignPlaces({ id: campaignId, role, may }: CampaignView): Place[] {
  const params = { campaignId }
  return [
    {
      key: 'overview',
      label: 'Overview',
      icon: <Castle aria-hidden />,
      link: linkOptions({ to: '/campaigns/$campaignId/overview', params }),
    },
    {
      key: 'fight',
      label: 'Fight',
      icon: <Swords aria-hidden />,
      link: linkOptions({
        to: '/campaigns/$campaignId/fight/{-$combatId}',
        params: { campaignId, combatId: undefined },
      }),
    },
    {
      key: 'sage',
      label: 'Sage',
      icon: <Feather aria-hidden />,
      link: linkOptions({
        to: '/campaigns/$campaignId/sage/{-$threadId}',
        params: { campaignId, threadId: undefined },
      }),
    },
    {
      key: 'party',
      label: 'Party',
      icon: <UsersRound aria-hidden />,
      link: linkOptions({ to: '/campaigns/$campaignId/party', params }),
    },
    {
      key: 'bestiary',
      label: 'Bestiary',
      icon: <Skull aria-hidden />,
      link: linkOptions({
        to: '/campaigns/$campaignId/bestiary/{-$locator}',
        params: { campaignId, locator: undefined },
      }),
    },
    ...(role === 'dm'
      ? [
          {
            key: 'encounters',
            label: 'Encounters',
            icon: <ScrollText aria-hidden />,
            link: linkOptions({
              to: '/campaigns/$campaignId/encounters/{-$encounterId}',
              params: { campaignId, encounterId: undefined },
            }),
          },
        ]
      : []),
    {
      key: 'documents',
      label: 'Documents',
      icon: <BookText aria-hidden />,
      link: linkOptions({ to: '/campaigns/$campaignId/documents', params }),
    },
    ...(may.edit || may.delete
      ? [
          {
            key: 'settings',
            label: 'Settings',
            icon: <Settings aria-hidden />,
            link: linkOptions({ to: '/campaigns/$campaignId/settings', params }),
          },
        ]
      : []),
  ]
}
