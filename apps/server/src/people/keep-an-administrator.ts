import type { Config } from '../config.ts'
import type { Tx } from '../db/tables.ts'
import { Failure } from '../errors.ts'
import { otherAdministrators } from './people.repo.ts'

/** An address in ADMIN_EMAILS stays, and so does the last administrator. Called under `oneAtATimeForAdmins`. */
export async function keepAnAdministrator(
  tx: Tx,
  { ADMIN_EMAILS }: Pick<Config, 'ADMIN_EMAILS'>,
  person: { id: string; email: string },
): Promise<void> {
  const { others, isAdmin, isVerified } = await otherAdministrators(tx, person.id, ADMIN_EMAILS)
  if (ADMIN_EMAILS.includes(person.email) && (isVerified || isAdmin))
    throw new Failure('against_the_rules', {
      reason: 'named_administrator',
      message: 'This address is named in ADMIN_EMAILS. Only whoever runs the server can change that.',
    })
  if (isAdmin && others === 0)
    throw new Failure('against_the_rules', {
      reason: 'last_administrator',
      message: 'This is the last administrator. Make someone else one first.',
    })
}
