import { COOKIE_PREFIX } from '../access/token.ts'

/** The session cookie that the whole product understands, for a token signed already. */
export function sessionCookie(signed: string, publicUrl: string, seconds: number): string {
  const isSecure = publicUrl.startsWith('https:')
  const name = `${isSecure ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`
  return `${name}=${encodeURIComponent(signed)}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}
