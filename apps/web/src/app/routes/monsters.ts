import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { campaignRoute } from './campaign.ts'
import { homeRoute } from './home.ts'

const importsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: 'bestiary-imports',
  component: lazyRouteComponent(() => import('../monsters/imports-page.tsx'), 'ImportsPage'),
})

const reviewRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: 'bestiary-review',
  component: lazyRouteComponent(() => import('../monsters/review-page.tsx'), 'ReviewPage'),
})

/** Without a locator a new monster; with one that monster, or with `copy` a new one that begins as it is. */
const homebrewRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: 'homebrew/{-$locator}',
  validateSearch: ({ copy }: Record<string, unknown>): { copy?: true } => (copy === true ? { copy } : {}),
  component: lazyRouteComponent(() => import('../monsters/homebrew-page.tsx'), 'HomebrewPage'),
})

export const monsterRoutes = [importsRoute, reviewRoute, homebrewRoute] as const

/** With a locator, that monster is being edited. */
export const coreReviewRoute = createRoute({
  getParentRoute: () => homeRoute,
  path: '/admin/monster-review/{-$locator}',
  component: lazyRouteComponent(() => import('../monsters/core-review-page.tsx'), 'CoreReviewPage'),
})
