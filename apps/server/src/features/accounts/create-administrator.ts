import type { SignUpInput } from '@tomekeeper/contracts/accounts'
import { createEmailVerificationToken } from 'better-auth/api'
import { recordAdminAction } from '../../audit/record-admin-action.ts'
import { mailVerification } from '../../auth/account-mails.ts'
import { authOf, VERIFY_SECONDS } from '../../auth/auth.ts'
import { hasAdministrator, oneAtATimeForAdmins } from '../../auth/auth.repo.ts'
import { requireStrongPassword } from '../../auth/require-strong-password.ts'
import type { Asked } from '../../context.ts'
import { isUniqueViolation } from '../../db/violations.ts'
import { Failure } from '../../errors.ts'
import { limitRate } from '../../limits/limit-rate.ts'
import { insertAdministrator, insertPassword } from './accounts.repo.ts'

/** The first act on a fresh installation. Fifty may try at once; one becomes the administrator. */
export async function createAdministrator(ctx: Asked, { name, email, password }: SignUpInput) {
  const { db, config, newId, random } = ctx
  await limitRate(ctx, { name: 'create-administrator', key: ctx.address, most: 20, seconds: 3600 })
  if (await hasAdministrator(db, config.ADMIN_EMAILS)) throw taken()
  if (config.ADMIN_EMAILS.length > 0 && !config.ADMIN_EMAILS.includes(email)) throw notNamed()
  requireStrongPassword('password', password, [name, email])

  const { password: hashing, secret } = await authOf(ctx).$context
  const hash = await hashing.hash(password)
  const userId = newId()
  try {
    await db.transaction().execute(async (tx) => {
      await oneAtATimeForAdmins(tx)
      if (await hasAdministrator(tx, config.ADMIN_EMAILS)) throw taken()

      await insertAdministrator(tx, { id: userId, name, email, hue: Math.floor(random() * 360) })
      await insertPassword(tx, { id: newId(), userId, hash })
      await recordAdminAction(tx, ctx, { by: userId, action: 'administrator.created', subject: userId })
    })
  } catch (error) {
    if (isUniqueViolation(error))
      throw new Failure('changed_meanwhile', {
        reason: 'address_taken',
        message: 'There is an account with this address already. Use another one.',
      })
    throw error
  }
  const token = await createEmailVerificationToken(secret, email, undefined, VERIFY_SECONDS, { userId })
  await mailVerification(ctx, { id: userId, name, email }, token)
  return { ok: true as const }
}

const taken = () =>
  new Failure('changed_meanwhile', {
    reason: 'has_administrator',
    message: 'This Tomekeeper has an administrator already. Sign in, or make an account of your own.',
  })

const notNamed = () =>
  new Failure('not_allowed', {
    reason: 'address_not_named',
    message: 'Whoever runs this server has named its administrators. Use one of those addresses.',
  })
