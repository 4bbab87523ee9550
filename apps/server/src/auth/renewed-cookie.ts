import { SESSION_SECONDS } from './auth.ts'

/** The session cookie as it came, with seven more days to live; null for whoever came with a bearer token. */
export function renewedCookie(headers: Headers, publicUrl: string): string | null {
  const found = headers.get('cookie')?.match(/(?:^|;\s*)((?:__Secure-)?tomekeeper\.session_token)=([^;]+)/)
  if (!found) return null
  const [, name, value] = found
  const secure = publicUrl.startsWith('https:') ? '; Secure' : ''
  return `${name}=${value}; Max-Age=${SESSION_SECONDS}; Path=/; HttpOnly; SameSite=Lax${secure}`
}
