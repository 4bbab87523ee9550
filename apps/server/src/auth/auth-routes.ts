import { type Route, route } from '../http/route.ts'
import { answerAuth } from './answer-auth.ts'
import { AUTH_ENDPOINTS } from './auth-endpoints.ts'
import { renewedCookie } from './renewed-cookie.ts'

/** Ways in and out. Everything that only needs a signed-in person is a procedure of `accounts`. */
export const AUTH_ROUTES: Route[] = [
  ...AUTH_ENDPOINTS.map((endpoint) =>
    route('public', endpoint.method, `/api/auth${endpoint.path}`, (c, asked) => answerAuth(endpoint, c, asked)),
  ),
  // The app asks once when it opens: the device stays signed in for another seven days.
  route('authed', 'POST', '/api/auth/renew', async (_c, { headers, config }) => {
    const cookie = renewedCookie(headers, config.publicUrl)
    return new Response(null, { status: 204, headers: cookie ? { 'set-cookie': cookie } : {} })
  }),
]
