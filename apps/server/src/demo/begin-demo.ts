import { randomBytes } from 'node:crypto'
import type { User } from '../access/viewer.ts'
import { hasAdministrator } from '../auth/auth.repo.ts'
import type { Asked } from '../context.ts'
import { Failure } from '../errors.ts'
import { limitRate } from '../limits/limit-rate.ts'
import { addDemoCampaign } from './add-demo-campaign.ts'
import { findGuest, insertGuest, insertSession } from './demo.repo.ts'

const SECONDS = 86_400

/** Lets whoever stands before an installation without an administrator look around, as the DM of the demo campaign. */
export async function beginDemo(ctx: Asked): Promise<{ campaignId: string; token: string; seconds: number }> {
  const { db, config, newId, address } = ctx
  await limitRate(ctx, { name: 'begin-demo', key: address, most: 20, seconds: 3600 })
  if (await hasAdministrator(db, config.ADMIN_EMAILS))
    throw new Failure('not_allowed', {
      reason: 'has_administrator',
      message: 'This Tomekeeper has an administrator now. Sign in, and add the demo campaign to your own.',
    })

  const guest = await theGuest(ctx)
  const campaignId = guest.campaignId ?? (await addDemoCampaign({ ...ctx, user: asUser(guest.id) })).campaignId
  const token = randomBytes(24).toString('base64url')
  await insertSession(db, { id: newId(), token, userId: guest.id, seconds: SECONDS, address })
  return { campaignId, token, seconds: SECONDS }
}

async function theGuest({ db, newId }: Asked) {
  const known = await findGuest(db)
  if (known) return known
  await db.transaction().execute((tx) => insertGuest(tx, newId()))
  const guest = await findGuest(db)
  if (!guest) throw new Error('the guest was not kept')
  return guest
}

const asUser = (id: string): User => ({
  id,
  sessionId: '',
  email: '',
  emailVerified: true,
  name: 'Guest DM',
  isAdmin: false,
  aiAccess: false,
})
