import type { DeleteAccountInput } from '@tomekeeper/contracts/accounts'
import type { UserCtx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { deletePerson } from '../../people/delete-person.ts'

/** Typing one's address is what says "yes, really". */
export async function deleteAccount({ db, bell, config, user }: UserCtx, { email }: DeleteAccountInput) {
  if (email !== user.email) {
    const message = 'That is not the address of this account.'
    throw new Failure('invalid_input', { message, issues: [{ path: 'email', message }] })
  }
  await db.transaction().execute((tx) => deletePerson(tx, { bell, config }, user))
  return { ok: true as const }
}
