import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { campaignRoute } from './campaign.ts'

/** Without a thread: a new conversation. */
export const sageRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: 'sage/{-$threadId}',
  component: lazyRouteComponent(() => import('../sage/sage-page.tsx'), 'SagePage'),
})
