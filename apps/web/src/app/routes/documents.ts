import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readCitationSearch } from '../../lib/citation-search.ts'
import { campaignRoute } from './campaign.ts'
import { homeRoute } from './home.ts'

const documentsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: 'documents',
  component: lazyRouteComponent(() => import('../documents/documents-page.tsx'), 'DocumentsPage'),
})

const documentRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: 'documents/$documentId',
  validateSearch: readCitationSearch,
  component: lazyRouteComponent(() => import('../documents/document-page.tsx'), 'DocumentPage'),
})

export const documentRoutes = [documentsRoute, documentRoute] as const

export const coreRulesRoute = createRoute({
  getParentRoute: () => homeRoute,
  path: '/admin/rules',
  component: lazyRouteComponent(() => import('../documents/core-rules-page.tsx'), 'CoreRulesPage'),
})
