import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'

/** One request as it arrived; a form's fields and JSON both end up in `body`. */
export type FakeRequest = {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Record<string, unknown>
}

export type FakeServer<Mode extends string, Settings> = {
  url: string
  requests: FakeRequest[]
  settings: Settings
  /** What happens from now on, or to the next few requests only. */
  mode(next: Mode, times?: number): void
  close(): Promise<void>
}

type Fake<Mode extends string, Settings> = {
  /** The first is the ordinary one. */
  modes: readonly [Mode, ...Mode[]]
  settings: Settings
  answer(request: FakeRequest, mode: Mode, settings: Settings, response: ServerResponse): unknown
}

/**
 * Somebody else's service over real HTTP, misbehaving on demand. A test steers it through the returned object; another
 * process through `POST /control { mode, times?, settings? }`, and reads what arrived from `GET /control`.
 */
export async function startFake<Mode extends string, Settings extends object>(
  { modes, settings, answer }: Fake<Mode, Settings>,
  port = 0,
): Promise<FakeServer<Mode, Settings>> {
  const requests: FakeRequest[] = []
  let current = modes[0]
  let left = Number.POSITIVE_INFINITY

  const mode = (next: Mode, times = Number.POSITIVE_INFINITY) => {
    if (!modes.includes(next)) throw new Error(`No such mode: ${next}. There are ${modes.join(', ')}`)
    current = next
    left = times
  }

  const takeMode = () => {
    const taken = left > 0 ? current : modes[0]
    left -= 1
    return taken
  }

  const control = ({ method, body }: FakeRequest, response: ServerResponse) => {
    if (method === 'GET') return sendJson(response, 200, { mode: left > 0 ? current : modes[0], settings, requests })
    if (body.mode !== undefined) mode(body.mode as Mode, body.times as number | undefined)
    Object.assign(settings, body.settings)
    sendJson(response, 200, { ok: true })
  }

  const respond = async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = await read(incoming)
    if (request.path === '/control') return control(request, response)
    requests.push(request)
    await answer(request, takeMode(), settings, response)
  }

  const server = createServer((incoming, response) => {
    respond(incoming, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else sendJson(response, 400, { error: { message: String(error) } })
    })
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    settings,
    mode,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

/** Runs a fake from the command line: `node apps/server/test/fake-….ts --port N`. */
export async function serveFake(start: (port: number) => Promise<{ url: string; close(): Promise<void> }>) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } })
  const fake = await start(Number(values.port))
  process.stdout.write(`${fake.url}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void fake.close())
}

async function read(incoming: IncomingMessage): Promise<FakeRequest> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://fake')
  const text = Buffer.concat(await incoming.toArray()).toString('utf8')
  const isForm = incoming.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
  const body = isForm ? Object.fromEntries(new URLSearchParams(text)) : text === '' ? {} : JSON.parse(text)
  return { method: incoming.method ?? 'GET', path: pathname, query: searchParams, headers: incoming.headers, body }
}
