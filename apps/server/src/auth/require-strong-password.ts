import { Failure } from '../errors.ts'
import { isCommonPassword } from './common-passwords.ts'

/** Refuses what is guessed first, and passwords that are hardly more than the person's own name or address. */
export function requireStrongPassword(field: string, password: string, own: string[] = []): void {
  const lower = password.toLowerCase()
  const isTheirs = own.some((word) => word.length >= 4 && lower.replace(word.toLowerCase(), '').length < 6)
  if (!isTheirs && !isCommonPassword(password)) return

  const message = 'That password is among the first that people try. Choose one that is only yours.'
  throw new Failure('invalid_input', { reason: 'common_password', message, issues: [{ path: field, message }] })
}
