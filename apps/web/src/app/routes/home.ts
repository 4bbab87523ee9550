import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.ts'

/** The frame of everything that is outside of a campaign. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'home',
  component: lazyRouteComponent(() => import('../home/home-shell.tsx'), 'HomeShell'),
})

export const campaignsRoute = createRoute({
  getParentRoute: () => homeRoute,
  path: '/campaigns',
  component: lazyRouteComponent(() => import('../home/campaigns-page.tsx'), 'CampaignsPage'),
})

export const newCampaignRoute = createRoute({
  getParentRoute: () => homeRoute,
  path: '/campaigns/new',
  component: lazyRouteComponent(() => import('../home/new-campaign-page.tsx'), 'NewCampaignPage'),
})
