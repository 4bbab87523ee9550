import { createReadStream, existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { Failure } from '../errors.ts'
import { pathOf } from './path-of.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
}

/** What only programs ask for is never a screen. */
const FOR_PROGRAMS = /^\/(?:api|trpc|uploads)(?:\/|$)/

/** The built app: files by name, and the app's page for every address that is a screen. */
export function serveWebApp(directory: string) {
  const file = (path: string) => {
    const full = normalize(join(directory, path))
    return full.startsWith(directory + sep) && existsSync(full) && statSync(full).isFile() ? full : null
  }
  return async (c: Context): Promise<Response> => {
    const path = pathOf(c.req.url)
    if (FOR_PROGRAMS.test(path)) throw new Failure('not_found')
    const found = file(path)
    if (found) return send(found, path)
    if (extname(path) || path.startsWith('/assets/')) throw new Failure('not_found')

    const page = file('index.html')
    if (!page)
      throw new Failure('unavailable', { message: 'The app has not been built. Run npm start, or pnpm build.' })
    return new Response(await readFile(page), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    })
  }
}

function send(full: string, path: string): Response {
  // Built files carry a hash of their content in their name.
  const isHashed = path.startsWith('/assets/')
  return new Response(Readable.toWeb(createReadStream(full)) as ReadableStream, {
    headers: {
      'content-type': TYPES[extname(full)] ?? 'application/octet-stream',
      'content-length': String(statSync(full).size),
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })
}
