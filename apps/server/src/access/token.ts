import { createHmac, timingSafeEqual } from 'node:crypto'

export const COOKIE_PREFIX = 'tomekeeper'

/** The session token a request carries: in the signed cookie, or as a bearer token of an API client. */
export function tokenOf(headers: Headers, secret: string): string | null {
  const bearer = headers.get('authorization')?.match(/^Bearer (\S{16,200})$/i)?.[1]
  if (bearer) return bearer.split('.')[0] ?? null

  const cookie = headers.get('cookie')?.match(/(?:^|;\s*)(?:__Secure-)?tomekeeper\.session_token=([^;]+)/)?.[1]
  return cookie ? signedValue(cookie, secret) : null
}

/** A token as the cookie carries it. */
export const signedToken = (token: string, secret: string): string =>
  `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`

function signedValue(encoded: string, secret: string): string | null {
  const value = decoded(encoded)
  const dot = value.lastIndexOf('.')
  if (dot < 1) return null
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const right = createHmac('sha256', secret).update(token).digest()
  return given.length === right.length && timingSafeEqual(given, right) ? token : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return '' // not a cookie of ours
  }
}
