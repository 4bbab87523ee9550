import sharp from 'sharp'
import { expect, test } from 'vitest'
import { as, request } from '../../../test/as.ts'
import { aCampaign, aMember, aUser } from '../../../test/factories.ts'
import { copyOfTemplate, world } from '../../../test/world.ts'
import { createAdministrator } from './create-administrator.ts'
import { seeInstallation } from './see-installation.ts'

test('a stranger is asked to sign in', async () => {
  await expect((await as(null)).accounts.me()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('a person sees themselves and how many campaigns they are in, and nothing secret', async () => {
  const { dm, player } = await aCampaign()
  expect(await (await as(dm)).accounts.me()).toMatchObject({
    email: dm.email,
    campaigns: { owned: 1, asDm: 1, asPlayer: 0 },
  })
  const seen = await (await as(player)).accounts.me()
  expect(seen).toMatchObject({ campaigns: { owned: 0, asDm: 0, asPlayer: 1 }, isAdmin: false })
  expect(JSON.stringify(seen)).not.toContain(player.token)
})

test('name, colour and picture change one by one', async () => {
  const someone = await aUser()
  const caller = await as(someone)
  const png = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#a42' } })
    .png()
    .toBuffer()
  const sent = await request(someone, '/api/images?for=avatar', { method: 'POST', body: png as unknown as BodyInit })
  const { key, url } = (await sent.json()) as { key: string; url: string }

  await caller.accounts.updateProfile({ name: '  Kira  ', hue: 200 })
  expect(await caller.accounts.updateProfile({ avatarKey: key })).toMatchObject({
    name: 'Kira',
    hue: 200,
    avatarUrl: url,
  })
  expect(await caller.accounts.updateProfile({ avatarKey: null })).toMatchObject({ avatarUrl: null })
})

test('a picture that was never sent is refused, and so are names that are too long', async () => {
  const caller = await as(await aUser())
  await expect(caller.accounts.updateProfile({ avatarKey: 'a'.repeat(64) })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await expect(caller.accounts.updateProfile({ name: 'a'.repeat(81) })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(caller.accounts.updateProfile({ isAdmin: true } as never)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('notices are wanted until they are switched off, one by one', async () => {
  const caller = await as(await aUser())
  await caller.accounts.setNotifications({ wanted: { 'poll.opened': false } })
  const { notifications } = await caller.accounts.setNotifications({ wanted: { 'session.moved': false } })
  expect(notifications).toMatchObject({ 'poll.opened': false, 'session.moved': false, 'session.reminder': true })
})

test('devices are listed without their tokens, and only one’s own can be ended', async () => {
  const [someone, other] = await Promise.all([aUser(), aUser()])
  const caller = await as(someone)
  const devices = await caller.accounts.devices()
  expect(devices).toMatchObject([{ id: someone.sessionId, isThisOne: true }])
  expect(JSON.stringify(devices)).not.toContain(someone.token)

  const foreign = caller.accounts.revokeDevice({ deviceId: other.sessionId })
  await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await (await as(other)).accounts.me()
  await caller.accounts.revokeDevice({ deviceId: someone.sessionId })
  await expect(caller.accounts.me()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('signing out everywhere ends open streams at once', async () => {
  const campaign = await aCampaign()
  const ended = new AbortController()
  const stream = await (await as(campaign.player, ended.signal)).events.follow({
    campaigns: [{ campaignId: campaign.id, after: 0 }],
  })
  const reading = (async () => {
    for await (const _ of stream);
    return performance.now()
  })()
  await new Promise((resolve) => setTimeout(resolve, 100))

  const before = performance.now()
  await (await as(campaign.player)).accounts.signOutEverywhere()
  // a second on a machine of its own; without the bell the stream would never end
  expect((await reading) - before).toBeLessThan(5000)
  await expect((await as(campaign.player)).accounts.me()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('an account is deleted by typing its address, and its memberships go with it', async () => {
  const { deps } = await world()
  const { id, player } = await aCampaign()
  const caller = await as(player)
  await expect(caller.accounts.deleteAccount({ email: 'other@example.org' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
  await caller.accounts.deleteAccount({ email: player.email })

  await expect(caller.accounts.me()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  expect(await deps.db.selectFrom('member').select('userId').where('campaignId', '=', id).execute()).toHaveLength(1)
})

test('whoever owns a campaign, or is the only DM of one, cannot be deleted', async () => {
  const { deps } = await world()
  const { id, dm, player } = await aCampaign()
  const attempt = (await as(dm)).accounts.deleteAccount({ email: dm.email })
  await expect(attempt).rejects.toMatchObject({ cause: { details: { reason: 'owns_campaigns' } } })

  await deps.db.updateTable('campaign').set({ ownerId: player.id }).where('id', '=', id).execute()
  const again = (await as(dm)).accounts.deleteAccount({ email: dm.email })
  await expect(again).rejects.toMatchObject({ cause: { details: { reason: 'last_dm' } } })
})

test('of two DMs who leave for good at the same moment one stays', async () => {
  const { deps } = await world()
  const { id, dm, player, outsider } = await aCampaign()
  await deps.db.updateTable('campaign').set({ ownerId: player.id }).where('id', '=', id).execute()
  await aMember(id, outsider, 'dm')
  const callers = await Promise.all([as(dm), as(outsider)])
  const [one, two] = await Promise.allSettled([
    callers[0].accounts.deleteAccount({ email: dm.email }),
    callers[1].accounts.deleteAccount({ email: outsider.email }),
  ])
  expect([one.status, two.status].sort()).toEqual(['fulfilled', 'rejected'])
})

test('an address of ADMIN_EMAILS is an admin once it is verified, and stays', async () => {
  const { deps } = await world()
  const root = await aUser({ emailVerified: false })
  await deps.db.deleteFrom('user').where('email', '=', 'root@example.org').execute()
  await deps.db.updateTable('user').set({ email: 'root@example.org' }).where('id', '=', root.id).execute()
  expect(await (await as(root)).accounts.me()).toMatchObject({ isAdmin: false })
  await deps.db.updateTable('user').set({ emailVerified: true }).where('id', '=', root.id).execute()
  expect(await (await as(root)).accounts.me()).toMatchObject({ isAdmin: true })
  const attempt = (await as(root)).accounts.deleteAccount({ email: 'root@example.org' })
  await expect(attempt).rejects.toMatchObject({ cause: { details: { reason: 'named_administrator' } } })
  await deps.db.deleteFrom('user').where('id', '=', root.id).execute()
})

test('of fifty who would be the first administrator one is', { timeout: 180_000 }, async () => {
  const { deps } = await world()
  const database = await copyOfTemplate()
  const stranger = { requestId: '', token: null, address: '127.0.0.1', headers: new Headers() }
  const named = { ...deps, ...stranger, db: database.db }
  const fresh = { ...named, config: { ...deps.config, ADMIN_EMAILS: [] } }
  const password = 'seven lanterns by the river'
  expect(await seeInstallation(fresh)).toMatchObject({ hasAdministrator: false })

  const eve = createAdministrator(named, { name: 'Eve', email: 'eve@example.org', password })
  await expect(eve).rejects.toMatchObject({ details: { reason: 'address_not_named' } })

  const attempts = Array.from({ length: 50 }, (_, at) =>
    createAdministrator(fresh, { name: 'Root', email: `root${at}@example.org`, password }),
  )
  const ends = await Promise.allSettled(attempts)
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason.details?.reason] : []))
  expect(new Set(refused)).toEqual(new Set(['has_administrator']))
  expect(await database.db.selectFrom('user').select('isAdmin').execute()).toEqual([{ isAdmin: true }])
  expect(await seeInstallation(fresh)).toMatchObject({ hasAdministrator: true })
  expect(await database.db.selectFrom('mail').select(['kind', 'state']).execute()).toEqual([
    { kind: 'verify', state: 'outbox' },
  ])
  await database.close()
})
