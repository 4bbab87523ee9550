import { type IncomingHttpHeaders, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { buildApp } from '../src/app.ts'
import type { Deps } from '../src/deps.ts'
import type { Person } from './factories.ts'

type Asking = {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  as?: Person | null
}
export type Answered = { status: number; headers: IncomingHttpHeaders; text: string }

/** The whole server on a real socket. Paths and headers go out letter by letter, as no browser would send them. */
export async function serveOverHttp(deps: Deps) {
  const server = serve({ fetch: buildApp(deps).fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((listening) => server.once('listening', listening))
  const { port } = server.address() as AddressInfo

  const send = (path: string, { method = 'GET', headers = {}, body, as = null }: Asking = {}) =>
    new Promise<Answered>((resolve, reject) => {
      const sent = httpRequest(
        {
          host: '127.0.0.1',
          agent: false, // a connection each: one left open may be closed by the time it is wanted
          port,
          path,
          method,
          headers: { ...(as && { authorization: `Bearer ${as.token}` }), ...headers },
        },
        async (response) => {
          const text = Buffer.concat(await response.toArray()).toString('utf8')
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })

  const mutate = (name: string, body: unknown, as: Person | null = null) =>
    send(`/trpc/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      as,
    })

  return { port, send, mutate, close: () => new Promise((closed) => server.close(closed)) }
}
