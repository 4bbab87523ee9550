import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { homeRoute } from './home.ts'

const usersRoute = createRoute({
  getParentRoute: () => homeRoute,
  path: '/admin/users',
  component: lazyRouteComponent(() => import('../admin/users-page.tsx'), 'UsersPage'),
})

const outboxRoute = createRoute({
  getParentRoute: () => homeRoute,
  path: '/admin/mail',
  component: lazyRouteComponent(() => import('../admin/outbox-page.tsx'), 'OutboxPage'),
})

const jobsRoute = createRoute({
  getParentRoute: () => homeRoute,
  path: '/admin/jobs',
  component: lazyRouteComponent(() => import('../admin/jobs-page.tsx'), 'JobsPage'),
})

const auditRoute = createRoute({
  getParentRoute: () => homeRoute,
  path: '/admin/audit',
  component: lazyRouteComponent(() => import('../admin/audit-page.tsx'), 'AuditPage'),
})

const healthRoute = createRoute({
  getParentRoute: () => homeRoute,
  path: '/admin/health',
  component: lazyRouteComponent(() => import('../admin/health-page.tsx'), 'HealthPage'),
})

const aiUsageRoute = createRoute({
  getParentRoute: () => homeRoute,
  path: '/admin/ai-usage',
  component: lazyRouteComponent(() => import('../admin/ai-usage-page.tsx'), 'AiUsagePage'),
})

export const adminRoutes = [usersRoute, outboxRoute, jobsRoute, auditRoute, healthRoute, aiUsageRoute] as const
