import type { MiddlewareHandler } from 'hono'
import { Failure } from '../errors.ts'

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
export function securityHeaders(publicUrl: string): MiddlewareHandler {
  const isHttps = publicUrl.startsWith('https:')
  return async (c, next) => {
    await next()
    const { headers } = c.res
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', CSP)
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'same-origin')
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
    if (isHttps) headers.set('strict-transport-security', 'max-age=31536000')
    // What is not said to be public is private.
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  }
}

/** A page of another site cannot make a signed-in browser change anything here. */
export const refuseCrossSite: MiddlewareHandler = async (c, next) => {
  const changes = !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)
  if (changes && c.req.header('sec-fetch-site') === 'cross-site')
    throw new Failure('not_allowed', { message: 'This request came from another site.' })
  await next()
}
