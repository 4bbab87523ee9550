import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { as } from '../../../test/as.ts'
import { aCampaign, aMember, aUser } from '../../../test/factories.ts'
import { world } from '../../../test/world.ts'
import { previewInvite } from './preview-invite.ts'

const dead = (reason: string) => ({ cause: { code: 'not_found', details: { reason } } })
const refused = (code: string) => ({ cause: { code } })

async function anInvite(
  terms: { role?: 'dm' | 'player'; maxUses?: number; memberId?: string; expiresInDays?: number } = {},
) {
  const table = await aCampaign({ name: 'The Sunken Bell' })
  const invite = await (await as(table.dm)).invites.create({ campaignId: table.id, ...terms })
  return { ...table, ...invite }
}

async function preview(code: string, at = new Date(), address: string = randomUUID()) {
  const { deps } = await world()
  const config = { ...deps.config, RATE_LIMITS: true }
  const asked = { ...deps, config, clock: () => at, address, requestId: '', token: null, headers: new Headers() }
  return previewInvite(asked, { code })
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

test('a link shows anyone the campaign’s name, cover and DM, and no more', async () => {
  const { code, dm } = await anInvite()
  expect(await (await as(null)).invites.preview({ code })).toEqual({
    campaignName: 'The Sunken Bell',
    coverUrl: null,
    dmName: dm.name,
  })
})

test('the code is nowhere in the database', async () => {
  const { code, inviteId } = await anInvite()
  const { deps } = await world()
  const row = await deps.db.selectFrom('invite').selectAll().where('id', '=', inviteId).executeTakeFirstOrThrow()
  expect(JSON.stringify(row)).not.toContain(code)
  expect(row.codeHash).toMatch(/^[0-9a-f]{64}$/)
})

test('accepting seats a player; accepting again changes nothing', async () => {
  const { id: campaignId, code, dm, inviteId } = await anInvite({ maxUses: 5 })
  const newcomer = await aUser({ name: 'Newcomer' })
  const { invites } = await as(newcomer)

  expect(await invites.accept({ code })).toEqual({ campaignId, joined: true })
  expect(await invites.accept({ code })).toEqual({ campaignId, joined: false })
  expect(await invites.myPlace({ code })).toEqual({ campaignId })
  const asDm = await as(dm)
  expect(await asDm.members.list({ campaignId })).toHaveLength(3)
  expect(await asDm.invites.list({ campaignId })).toMatchObject([{ id: inviteId, uses: 1, state: 'open' }])
})

test('a member is neither promoted nor demoted by a link', async () => {
  const { id: campaignId, code, player, dm, inviteId } = await anInvite({ role: 'dm', maxUses: 1 })
  expect(await (await as(player)).invites.accept({ code })).toEqual({ campaignId, joined: false })
  expect(await (await as(player)).campaigns.get({ campaignId })).toMatchObject({ role: 'player' })
  expect(await (await as(dm)).invites.list({ campaignId })).toMatchObject([{ id: inviteId, uses: 0 }])
})

test('a link lasts seven days unless it says otherwise', async () => {
  const { code } = await anInvite()
  expect(await preview(code, inDays(6.9))).toMatchObject({ campaignName: 'The Sunken Bell' })
  await expect(preview(code, inDays(7.1))).rejects.toMatchObject({ details: { reason: 'invite_expired' } })
  const long = await anInvite({ expiresInDays: 30 })
  expect(await preview(long.code, inDays(29))).toMatchObject({ campaignName: 'The Sunken Bell' })
})

test('each dead link says why, to a preview and to an acceptance, and leaks nothing else', async () => {
  const { deps } = await world()
  const expired = await anInvite()
  await deps.db
    .updateTable('invite')
    .set({ expiresAt: inDays(-1) })
    .where('id', '=', expired.inviteId)
    .execute()
  const used = await anInvite({ maxUses: 1 })
  await (await as(await aUser())).invites.accept({ code: used.code })
  const revoked = await anInvite()
  await (await as(revoked.dm)).invites.revoke({ campaignId: revoked.id, inviteId: revoked.inviteId })

  const cases = [
    [expired.code, 'invite_expired'],
    [used.code, 'invite_used'],
    [revoked.code, 'invite_revoked'],
    ['never-a-code', 'invite_unknown'],
    [expired.inviteId, 'invite_unknown'],
  ] as const
  for (const [code, reason] of cases) {
    const refusal = await preview(code).catch((error: Error) => error)
    expect(refusal).toMatchObject({ code: 'not_found', details: { reason } })
    expect(JSON.stringify(refusal) + (refusal as Error).message).not.toContain('Bell')
    await expect((await as(await aUser())).invites.accept({ code })).rejects.toMatchObject(dead(reason))
  }
})

test('a dead link still leads a member home, and nobody else', async () => {
  const { id: campaignId, code, inviteId, dm, player, outsider } = await anInvite()
  await (await as(dm)).invites.revoke({ campaignId, inviteId })
  expect(await (await as(player)).invites.accept({ code })).toEqual({ campaignId, joined: false })
  expect(await (await as(outsider)).invites.myPlace({ code })).toEqual({ campaignId: null })
})

test('someone removed cannot come back by the link they used', async () => {
  const { id: campaignId, code, dm } = await anInvite()
  const guest = await aUser()
  await (await as(guest)).invites.accept({ code })
  const { memberId } = await (await as(guest)).campaigns.get({ campaignId })
  await (await as(dm)).members.remove({ campaignId, memberId })
  await expect((await as(guest)).invites.accept({ code })).rejects.toMatchObject(dead('invite_used'))
})

test('a link may hand over the place of someone without an account, character and all', async () => {
  const { id: campaignId, dm, player } = await aCampaign()
  const memberId = await aMember(campaignId, null)
  const asDm = await as(dm)
  const { code } = await asDm.invites.create({ campaignId, memberId, maxUses: 9 })
  expect(await asDm.invites.list({ campaignId })).toMatchObject([{ claims: 'Old Tam', maxUses: 1 }])

  const guest = await aUser({ name: 'Tamsin' })
  await (await as(guest)).invites.accept({ code })
  const members = await (await as(player)).members.list({ campaignId })
  expect(members).toHaveLength(3)
  expect(members).toContainEqual(
    expect.objectContaining({ id: memberId, name: 'Tamsin', characterName: 'Old Tam', isStatic: false }),
  )
})

test('a link cannot claim someone who has an account, or who sits elsewhere', async () => {
  const { id: campaignId, dm, player } = await aCampaign()
  const elsewhere = await aMember((await aCampaign()).id, null)
  const { memberId } = await (await as(player)).campaigns.get({ campaignId })
  for (const wrong of [memberId, elsewhere])
    await expect((await as(dm)).invites.create({ campaignId, memberId: wrong })).rejects.toMatchObject(
      refused('not_found'),
    )
})

test('fifty people follow a single-use link at once: exactly one gets in', async () => {
  const { id: campaignId, code, dm } = await anInvite({ maxUses: 1 })
  const callers = await Promise.all(Array.from({ length: 50 }, async () => as(await aUser())))
  const attempts = await Promise.allSettled(callers.map((caller) => caller.invites.accept({ code })))

  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const lost = attempts.filter((attempt) => attempt.status === 'rejected')
  expect(lost).toHaveLength(49)
  for (const { reason } of lost) expect(reason).toMatchObject(dead('invite_used'))
  expect(await (await as(dm)).members.list({ campaignId })).toHaveLength(3)
})

test('two links to one place: fifty at once, exactly one takes it', async () => {
  const { id: campaignId, dm } = await aCampaign()
  const memberId = await aMember(campaignId, null)
  const asDm = await as(dm)
  const codes = await Promise.all(
    Array.from({ length: 50 }, async () => (await asDm.invites.create({ campaignId, memberId })).code),
  )
  const attempts = await Promise.allSettled(
    codes.map(async (code) => (await as(await aUser())).invites.accept({ code })),
  )
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await asDm.members.list({ campaignId })).toHaveLength(3)
})

test('one person accepts fifty times at once and sits once', async () => {
  const { id: campaignId, code, dm } = await anInvite({ maxUses: 1 })
  const guest = await as(await aUser())
  const answers = await Promise.all(Array.from({ length: 50 }, () => guest.invites.accept({ code })))
  expect(answers.filter(({ joined }) => joined)).toHaveLength(1)
  expect(await (await as(dm)).members.list({ campaignId })).toHaveLength(3)
})

test('an invite is revoked through its own campaign only, by a DM only', async () => {
  const { id: campaignId, inviteId, player, code } = await anInvite()
  const other = await aCampaign()
  await expect((await as(other.dm)).invites.revoke({ campaignId: other.id, inviteId })).rejects.toMatchObject(
    refused('not_found'),
  )
  await expect((await as(player)).invites.revoke({ campaignId, inviteId })).rejects.toMatchObject(
    refused('not_allowed'),
  )
  expect(await preview(code)).toMatchObject({ campaignName: 'The Sunken Bell' })
})

test('whoever tries code after code is slowed down, alone', async () => {
  const { code } = await anInvite()
  const attempts = await Promise.allSettled(
    Array.from({ length: 61 }, () => preview('guess', undefined, '203.0.113.7')),
  )
  const slowed = attempts.flatMap((attempt) =>
    attempt.status === 'rejected' && attempt.reason.code === 'too_many_requests' ? [attempt.reason] : [],
  )
  expect(slowed).toMatchObject([{ details: { retryAfterSeconds: expect.any(Number) } }])
  await expect(preview(code, undefined, '203.0.113.7')).rejects.toMatchObject({ code: 'too_many_requests' })
  expect(await preview(code, undefined, '203.0.113.8')).toMatchObject({ campaignName: 'The Sunken Bell' })
})

test('the DM hears of invites, the table of newcomers', async () => {
  const { id: campaignId, code } = await anInvite()
  await (await as(await aUser())).invites.accept({ code })
  const { deps } = await world()
  const events = await deps.db
    .selectFrom('campaignEvent')
    .select(['type', 'audience'])
    .where('campaignId', '=', campaignId)
    .orderBy('seq')
    .execute()
  expect(events).toEqual([
    { type: 'invites.changed', audience: 'dm' },
    { type: 'invites.changed', audience: 'dm' },
    { type: 'members.changed', audience: 'table' },
  ])
})
