/**
 * Where a request comes from. A proxy appends the address it saw to X-Forwarded-For, so with `proxies` trusted ones in
 * front the client is that many entries from the end; everything before that is whatever the client typed.
 */
export function addressOf(headers: Headers, socketAddress: string, proxies: number): string {
  if (proxies === 0) return socketAddress
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  return forwarded.at(-proxies) || socketAddress
}
