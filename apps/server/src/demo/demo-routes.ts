import { signedToken } from '../access/token.ts'
import { sessionCookie } from '../auth/session-cookie.ts'
import { route, type Route } from '../http/route.ts'
import { beginDemo } from './begin-demo.ts'

/** A route and not a procedure, because it signs the browser in. */
export const DEMO_ROUTES: Route[] = [
  route('public', 'POST', '/api/demo', async (c, asked) => {
    const { campaignId, token, seconds } = await beginDemo(asked)
    c.header('set-cookie', sessionCookie(signedToken(token, asked.authSecret), asked.config.publicUrl, seconds))
    return c.json({ campaignId })
  }),
]
