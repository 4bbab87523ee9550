import { linkOptions } from '@tanstack/react-router'
import { Activity, BookMarked, Coins, Mail, ScrollText, Skull, UsersRound, Workflow } from 'lucide-react'
import type { PlaceGroup } from '../../ui/places.ts'

/** Where administrators go, under a heading of its own. */
export const ADMIN_PLACES: PlaceGroup = {
  heading: 'Administration',
  places: [
    { key: 'users', label: 'People', icon: <UsersRound aria-hidden />, link: linkOptions({ to: '/admin/users' }) },
    { key: 'rules', label: 'Core rules', icon: <BookMarked aria-hidden />, link: linkOptions({ to: '/admin/rules' }) },
    {
      key: 'monsters',
      label: 'Monsters',
      icon: <Skull aria-hidden />,
      link: linkOptions({ to: '/admin/monster-review/{-$locator}', params: { locator: undefined } }),
    },
    { key: 'mail', label: 'Outbox', icon: <Mail aria-hidden />, link: linkOptions({ to: '/admin/mail' }) },
    { key: 'jobs', label: 'Jobs', icon: <Workflow aria-hidden />, link: linkOptions({ to: '/admin/jobs' }) },
    { key: 'usage', label: 'AI usage', icon: <Coins aria-hidden />, link: linkOptions({ to: '/admin/ai-usage' }) },
    { key: 'audit', label: 'Audit log', icon: <ScrollText aria-hidden />, link: linkOptions({ to: '/admin/audit' }) },
    { key: 'health', label: 'Health', icon: <Activity aria-hidden />, link: linkOptions({ to: '/admin/health' }) },
  ],
}
