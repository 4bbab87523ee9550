import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { type FakeRequest, sendJson, serveFake, startFake } from './fake-server.ts'

const MODES = ['normal', 'denied', 'broken', 'hang'] as const
type Mode = (typeof MODES)[number]

export type DiscordUser = {
  id: string
  username: string
  global_name: string | null
  email: string | null
  verified: boolean
  avatar: string | null
  discriminator: string
}

type Settings = { user: DiscordUser }

const SOMEBODY: DiscordUser = {
  id: '80351110224678912',
  username: 'nelly',
  global_name: 'Nelly',
  email: 'nelly@example.com',
  verified: true,
  avatar: null,
  discriminator: '0',
}

/**
 * Discord's side of signing in: the browser is sent straight back with a code, the code buys a token once, the token shows
 * `settings.user`. Paths are accepted with and without `/api`.
 */
export function startFakeDiscord(port?: number) {
  const redirects = new Map<string, string>()
  const tokens = new Map<string, DiscordUser>()

  return startFake<Mode, Settings>(
    {
      modes: MODES,
      settings: { user: { ...SOMEBODY } },
      answer(request, mode, { user }, response) {
        if (mode === 'hang') return
        if (mode === 'broken') return sendJson(response, 500, { message: 'The fake was told to answer 500.' })

        switch (request.path.replace(/^\/api(\/v\d+)?/, '')) {
          case '/oauth2/authorize':
            return authorize(request, mode, response)
          case '/oauth2/token':
            return trade(request, user, response)
          case '/users/@me': {
            const known = tokens.get(request.headers.authorization?.replace('Bearer ', '') ?? '')
            return known ? sendJson(response, 200, known) : sendJson(response, 401, { message: '401: Unauthorized' })
          }
          default:
            return sendJson(response, 404, { message: '404: Not Found' })
        }
      },
    },
    port,
  )

  function authorize({ query }: FakeRequest, mode: Mode, response: ServerResponse) {
    const redirect = query.get('redirect_uri')
    if (!redirect || !query.get('client_id')) return sendJson(response, 400, { error: 'invalid_request' })

    const back = new URL(redirect)
    back.searchParams.set('state', query.get('state') ?? '')
    if (mode === 'denied') back.searchParams.set('error', 'access_denied')
    else {
      const code = randomUUID()
      redirects.set(code, redirect)
      back.searchParams.set('code', code)
    }
    response.writeHead(302, { location: back.href }).end()
  }

  function trade({ body, headers }: FakeRequest, user: DiscordUser, response: ServerResponse) {
    const code = String(body.code)
    const isKnown = redirects.get(code) === body.redirect_uri
    redirects.delete(code)
    if (!isKnown) return sendJson(response, 400, { error: 'invalid_grant' })
    if (!body.client_secret && !headers.authorization) return sendJson(response, 401, { error: 'invalid_client' })

    const access_token = randomUUID()
    tokens.set(access_token, user)
    sendJson(response, 200, {
      access_token,
      token_type: 'Bearer',
      expires_in: 604800,
      refresh_token: randomUUID(),
      scope: 'identify email',
    })
  }
}

if (import.meta.main) await serveFake(startFakeDiscord)
