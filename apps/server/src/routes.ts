import { combatRoutes } from './features/combat/combat.routes.ts'
import { documentRoutes } from './features/documents/documents.routes.ts'
import { monsterImportRoutes } from './features/monster-import/monster-import.routes.ts'
import { AUTH_ROUTES } from './auth/auth-routes.ts'
import { DEMO_ROUTES } from './demo/demo-routes.ts'
import { IMAGE_ROUTES } from './files/images/image-routes.ts'
import { healthRoute } from './http/health.ts'
import type { Route } from './http/route.ts'

/** Every road in that is not a procedure and not the app itself. */
export const ROUTES: Route[] = [
  healthRoute,
  ...AUTH_ROUTES,
  ...DEMO_ROUTES,
  ...IMAGE_ROUTES,
  ...documentRoutes,
  ...combatRoutes,
  ...monsterImportRoutes,
]
