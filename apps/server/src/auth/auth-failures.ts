import { Failure } from '../errors.ts'

/** better-auth's refusals in our words. What is not listed is a bug of ours, because requests are checked before. */
export async function failureFrom(answer: Response): Promise<Failure | Error> {
  const { code } = (await answer.json().catch(() => ({}))) as { code?: string }
  switch (code) {
    case 'INVALID_EMAIL_OR_PASSWORD':
      return new Failure('signed_out', {
        reason: 'wrong_password',
        message: 'This address and password do not belong together.',
      })
    case 'TOKEN_EXPIRED':
      return new Failure('invalid_input', {
        reason: 'link_expired',
        message: 'This link is too old. Ask for a new one.',
      })
    case 'INVALID_TOKEN':
    case 'USER_NOT_FOUND':
      return new Failure('invalid_input', {
        reason: 'link_invalid',
        message: 'This link does not work any more. It may have been used already.',
      })
    case 'EMAIL_MISMATCH':
    case 'EMAIL_ALREADY_VERIFIED':
      return new Failure('invalid_input', { message: 'There is nothing to verify for that address.' })
    case 'PROVIDER_NOT_FOUND':
      return new Failure('not_found', { what: 'way to sign in' })
    case 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL':
    case 'FAILED_TO_CREATE_USER':
      return new Failure('changed_meanwhile', { message: 'This address was just taken. Try signing in.' })
    default:
      return answer.status < 500
        ? new Failure('invalid_input')
        : new Error(`better-auth answered ${answer.status} ${code ?? ''}`)
  }
}
