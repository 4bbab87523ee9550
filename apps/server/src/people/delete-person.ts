import type { Config } from '../config.ts'
import { isForeignKeyViolation } from '../db/violations.ts'
import type { Tx } from '../db/tables.ts'
import type { Deps } from '../deps.ts'
import { Failure } from '../errors.ts'
import { publish } from '../events/publish.ts'
import { oneAtATimeForAdmins } from '../auth/auth.repo.ts'
import { campaignsWithoutAnotherDm, deleteUserRow, membershipsForUpdate, ownedCampaigns } from './people.repo.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'

type Person = { id: string; email: string }

/**
 * Ends an account for good, with its devices, memberships and threads. Whoever still owns a campaign, is the only DM of
 * one, or runs this installation alone has something to hand over first.
 */
export async function deletePerson(
  tx: Tx,
  { bell, config }: Pick<Deps, 'bell'> & { config: Pick<Config, 'ADMIN_EMAILS'> },
  person: Person,
): Promise<void> {
  await oneAtATimeForAdmins(tx)
  await keepAnAdministrator(tx, config, person)
  const memberships = await membershipsForUpdate(tx, person.id)
  if ((await ownedCampaigns(tx, person.id)) > 0) throw ownsCampaigns()
  if ((await campaignsWithoutAnotherDm(tx, person.id)) > 0)
    throw new Failure('against_the_rules', {
      reason: 'last_dm',
      message: 'A campaign would be without a DM. Make someone else a DM there first.',
    })

  try {
    await deleteUserRow(tx, person.id)
  } catch (error) {
    if (isForeignKeyViolation(error)) throw ownsCampaigns() // one was made meanwhile
    throw error
  }
  await bell.ring(tx, { about: 'user', userId: person.id })
  for (const { campaignId, memberId } of memberships)
    await publish(tx, campaignId, { type: 'members.changed', subjectId: memberId, audience: 'table' })
}

const ownsCampaigns = () =>
  new Failure('against_the_rules', {
    reason: 'owns_campaigns',
    message: 'This account owns campaigns. Hand them over or delete them first.',
  })
