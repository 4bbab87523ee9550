import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { campaignRoute } from './campaign.ts'
import { rootRoute } from './root.ts'

/** With an id, that fight; without one, the fights of the campaign, or the one a player is in. */
export const fightRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: 'fight/{-$combatId}',
  component: lazyRouteComponent(() => import('../fight/fight-page.tsx'), 'FightPage'),
})

/** A screen on the wall. It belongs to nobody and stands outside of every shell. */
export const tableRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/table/$code',
  component: lazyRouteComponent(() => import('../display/table-page.tsx'), 'TablePage'),
})
