import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { campaignRoute } from './campaign.ts'

/** Without an encounter: all of them. */
export const encountersRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: 'encounters/{-$encounterId}',
  component: lazyRouteComponent(() => import('../encounters/encounters-page.tsx'), 'EncountersPage'),
})
