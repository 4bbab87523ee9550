import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { rootRoute } from './root.ts'

/** The shell of a campaign. Tabs are its children, so that it stays while they change. */
export const campaignRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/$campaignId',
  component: lazyRouteComponent(() => import('../campaign/campaign-shell.tsx'), 'CampaignShell'),
})

const indexRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/campaigns/$campaignId/overview', params, replace: true })
  },
})

const overviewRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: 'overview',
  component: lazyRouteComponent(() => import('../campaign/overview-page.tsx'), 'OverviewPage'),
})

const partyRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: 'party',
  component: lazyRouteComponent(() => import('../campaign/party-page.tsx'), 'PartyPage'),
})

const settingsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('../campaign/settings-page.tsx'), 'SettingsPage'),
})

export const campaignTabs = [indexRoute, overviewRoute, partyRoute, settingsRoute] as const
