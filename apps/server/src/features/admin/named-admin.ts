import type { Config } from '../../config.ts'

/** An address in ADMIN_EMAILS counts once it is verified. */
export const isNamedAdmin = (
  { ADMIN_EMAILS }: Pick<Config, 'ADMIN_EMAILS'>,
  { email, emailVerified }: { email: string; emailVerified: boolean },
): boolean => emailVerified && ADMIN_EMAILS.includes(email)
