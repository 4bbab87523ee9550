import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readBestiarySearch } from '../../lib/bestiary-search.ts'
import { campaignRoute } from './campaign.ts'

/** With a locator, that monster is open beside the list. */
export const bestiaryRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: 'bestiary/{-$locator}',
  validateSearch: readBestiarySearch,
  component: lazyRouteComponent(() => import('../bestiary/bestiary-page.tsx'), 'BestiaryPage'),
})
