import type { Asked } from '../context.ts'
import { Failure } from '../errors.ts'

/** A browser says which page asks. It is one of ours when it is at the public address, or at the very address it asked. */
export function requireOwnPage({ headers, config }: Asked): void {
  const origin = headers.get('origin')
  if (!origin || origin === new URL(config.publicUrl).origin) return

  // A page without an address of its own says "null".
  const host = URL.canParse(origin) ? new URL(origin).host : null
  if (host && (host === headers.get('host') || !config.isProduction)) return
  throw new Failure('not_allowed', { message: 'This request came from another site.' })
}
