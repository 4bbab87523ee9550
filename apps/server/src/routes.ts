import { documentRoutes } from './features/documents/documents.routes.ts'
import { AUTH_ROUTES } from './auth/auth-routes.ts'
import { IMAGE_ROUTES } from './files/images/image-routes.ts'
import { route, type Route } from './http/route.ts'

/** Every road in that is not a procedure and not the app itself. */
export const ROUTES: Route[] = [
  route('public', 'GET', '/health', async (c, { db, clock }) => {
    await db.selectFrom('setting').select('key').limit(1).execute()
    return c.json({ ok: true, at: clock().toISOString() })
  }),
  ...AUTH_ROUTES,
  ...IMAGE_ROUTES,
  ...documentRoutes,
]
