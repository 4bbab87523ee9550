import { linkOptions } from '@tanstack/react-router'
import { LibraryBig, UserRound } from 'lucide-react'
import type { Place } from '../../ui/places.ts'

/** The places outside of any campaign, in the order of the rail. One line per place. */
export const HOME_PLACES: readonly Place[] = [
  {
    key: 'campaigns',
    label: 'Campaigns',
    icon: <LibraryBig aria-hidden />,
    link: linkOptions({ to: '/campaigns' }),
  },
  { key: 'account', label: 'Account', icon: <UserRound aria-hidden />, link: linkOptions({ to: '/account' }) },
]
