import type { Deps } from '../deps.ts'
import { Failure } from '../errors.ts'
import { hasAdministrator } from './auth.repo.ts'

/** On a fresh installation the first account is the administrator's, unless the operator has named who that is. */
export async function requireSomeoneInCharge({ db, config }: Pick<Deps, 'db' | 'config'>): Promise<void> {
  if (config.ADMIN_EMAILS.length > 0 || (await hasAdministrator(db, config.ADMIN_EMAILS))) return
  throw new Failure('not_allowed', {
    reason: 'needs_administrator',
    message: 'This Tomekeeper has no administrator yet. Open it in a browser and create one first.',
  })
}
