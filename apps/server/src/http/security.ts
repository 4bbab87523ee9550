import type { MiddlewareHandler } from 'hono'
import type { Asked } from '../context.ts'
import { Failure } from '../errors.ts'
import { requireOwnPage } from './require-own-page.ts'

const CSP = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers that every answer carries; HSTS only where the public address is https. */
export const securityHeadersFor = (publicUrl: string): Record<string, string> => ({
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // what is not said to be public is private
  'cache-control': 'no-store',
  ...(publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
})

/** Lays them out before the answer is made, which then may put its own in their place. */
export function layOut(headers: Record<string, string>): MiddlewareHandler {
  return async (c, next) => {
    for (const name in headers) c.header(name, headers[name])
    await next()
    // An answer made without Hono's helpers does not know of the headers laid out.
    if (c.res.headers.has('referrer-policy')) return
    for (const name in headers) if (!c.res.headers.has(name)) c.res.headers.set(name, headers[name] as string)
  }
}

/**
 * A page of another site cannot make a signed-in browser change anything here. A browser says where a page comes from in
 * one header over https and in another on a home network without it.
 */
export const refuseCrossSite: MiddlewareHandler<{ Variables: { asked: Asked } }> = async (c, next) => {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) {
    const from = c.req.header('sec-fetch-site')
    if (from === 'cross-site' || from === 'same-site')
      throw new Failure('not_allowed', { message: 'This request came from another site.' })
    requireOwnPage(c.get('asked'))
  }
  await next()
}
