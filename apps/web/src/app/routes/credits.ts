import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.ts'

/** For everybody, signed in or not: whose work this stands on. */
export const creditsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/credits',
  component: lazyRouteComponent(() => import('../credits/credits-page.tsx'), 'CreditsPage'),
})
