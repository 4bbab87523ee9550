import { createRouter } from '@tanstack/react-router'
import { PageFailed } from './page-failed.tsx'
import { PagePending } from './page-pending.tsx'
import { accountRoute, doorRoutes } from './routes/accounts.ts'
import { adminRoutes } from './routes/admin.ts'
import { bestiaryRoute } from './routes/bestiary.ts'
import { campaignRoute, campaignTabs } from './routes/campaign.ts'
import { creditsRoute } from './routes/credits.ts'
import { designRoutes } from './routes/design.ts'
import { coreRulesRoute, documentRoutes } from './routes/documents.ts'
import { encountersRoute } from './routes/encounters.ts'
import { fightRoute, tableRoute } from './routes/fight.ts'
import { campaignsRoute, homeRoute, newCampaignRoute } from './routes/home.ts'
import { joinRoute } from './routes/join.ts'
import { coreReviewRoute, monsterRoutes } from './routes/monsters.ts'
import { rootRoute } from './routes/root.ts'
import { sageRoute } from './routes/sage.ts'

/** One line per area. The pages themselves load when somebody goes there. */
const routeTree = rootRoute.addChildren([
  ...designRoutes,
  ...doorRoutes,
  homeRoute.addChildren([
    campaignsRoute,
    newCampaignRoute,
    accountRoute,
    ...adminRoutes,
    coreRulesRoute,
    coreReviewRoute,
  ]),
  campaignRoute.addChildren([
    ...campaignTabs,
    ...monsterRoutes,
    fightRoute,
    encountersRoute,
    ...documentRoutes,
    sageRoute,
    bestiaryRoute,
  ]),
  joinRoute,
  tableRoute,
  creditsRoute,
])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageFailed,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
