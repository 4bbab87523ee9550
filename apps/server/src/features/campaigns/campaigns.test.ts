import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { as } from '../../../test/as.ts'
import { aCampaign, aMember, aUser } from '../../../test/factories.ts'
import { world } from '../../../test/world.ts'

const failure = (code: string, reason?: string) => ({
  cause: { code, ...(reason && { details: { reason } }) },
})
const settings = {
  name: 'Saltmarsh',
  description: 'Fog and debts.',
  ruleset: '2014',
  timeZone: 'Europe/Lisbon',
} as const

test('whoever begins a campaign owns it and is its DM', async () => {
  const person = await aUser()
  const made = await (await as(person)).campaigns.create(settings)

  expect(made).toMatchObject({ ...settings, role: 'dm', isOwner: true, memberCount: 1, documentCount: 0, lastSeq: 1 })
  expect(await (await as(person)).campaigns.get({ campaignId: made.id })).toEqual(made)
  expect(await (await as(person)).campaigns.list()).toMatchObject([{ id: made.id, name: 'Saltmarsh', role: 'dm' }])
})

test.each([
  ['an offset, which knows no summer time', { timeZone: '+02:00' }],
  ['a zone of no map', { timeZone: 'Faerun/Waterdeep' }],
  ['no name', { name: '   ' }],
  ['a name that does not end', { name: 'x'.repeat(121) }],
  ['a character no database keeps', { name: 'Salt\0marsh' }],
  ['another game', { ruleset: '2034' as '2024' }],
])('%s is refused', async (_why, wrong) => {
  const attempt = (await as(await aUser())).campaigns.create({ ...settings, ...wrong })
  await expect(attempt).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('a list holds only the campaigns one belongs to, archived ones last', async () => {
  const { player } = await aCampaign({ name: 'Alpha' })
  const other = await aCampaign({ name: 'Beta' })
  await aCampaign({ name: 'Not theirs' })
  await aMember(other.id, player)
  const names = async () => (await (await as(player)).campaigns.list()).map(({ name }) => name)
  expect(await names()).toEqual(['Alpha', 'Beta'])

  const alpha = (await (await as(player)).campaigns.list())[0]
  const { deps } = await world()
  await deps.db
    .updateTable('campaign')
    .set({ archivedAt: new Date() })
    .where('id', '=', alpha?.id ?? '')
    .execute()
  expect(await names()).toEqual(['Beta', 'Alpha'])
})

test('a player counts no document that is the DM’s', async () => {
  const table = await aCampaign()
  await aDocument(table.id, table.dm.id, 'dm')
  await aDocument(table.id, table.dm.id, 'table')
  const count = async (person: typeof table.dm) => [
    (await (await as(person)).campaigns.get({ campaignId: table.id })).documentCount,
    (await (await as(person)).campaigns.list())[0]?.documentCount,
  ]
  expect(await count(table.dm)).toEqual([2, 2])
  expect(await count(table.player)).toEqual([1, 1])
})

test('what the DM does in secret does not move a player’s counter', async () => {
  const table = await aCampaign()
  await (await as(table.dm)).campaigns.edit({ campaignId: table.id, ...settings })
  await (await as(table.dm)).invites.create({ campaignId: table.id })
  const lastSeq = async (person: typeof table.dm) =>
    (await (await as(person)).campaigns.get({ campaignId: table.id })).lastSeq
  expect(await lastSeq(table.dm)).toBe(2)
  expect(await lastSeq(table.player)).toBe(1)
})

test('a DM edits, covers, archives; the table hears of each', async () => {
  const { id: campaignId, dm, player } = await aCampaign()
  const coverKey = await anImage(dm.id)
  const coverUrl = `/uploads/${coverKey}.webp`
  const asDm = await as(dm)

  expect(await asDm.campaigns.edit({ campaignId, ...settings })).toMatchObject(settings)
  expect(await asDm.campaigns.setCover({ campaignId, coverKey })).toMatchObject({ coverUrl })
  expect(await asDm.campaigns.archive({ campaignId })).toMatchObject({ isArchived: true })
  expect(await asDm.campaigns.unarchive({ campaignId })).toMatchObject({ isArchived: false, coverUrl })
  expect(await asDm.campaigns.setCover({ campaignId, coverKey: null })).toMatchObject({ coverUrl: null })
  expect(await (await as(player)).campaigns.get({ campaignId })).toMatchObject({ ...settings, lastSeq: 5 })
})

test('a cover is a picture that was uploaded here, never just any stored file', async () => {
  const { id: campaignId, dm } = await aCampaign()
  const attempt = (await as(dm)).campaigns.setCover({ campaignId, coverKey: 'd'.repeat(64) })
  await expect(attempt).rejects.toMatchObject(failure('not_found'))
})

test('a player may do none of it', async () => {
  const { id: campaignId, player } = await aCampaign()
  const asPlayer = await as(player)
  const before = await asPlayer.campaigns.get({ campaignId })

  await expect(asPlayer.campaigns.edit({ campaignId, ...settings })).rejects.toMatchObject(failure('not_allowed'))
  await expect(asPlayer.campaigns.delete({ campaignId, typedName: before.name })).rejects.toMatchObject(
    failure('not_allowed', 'owner_only'),
  )
  await expect(asPlayer.campaigns.handOver({ campaignId, memberId: before.memberId })).rejects.toMatchObject(
    failure('not_allowed', 'owner_only'),
  )
  expect(before.may).toEqual({ edit: false, invite: false, delete: false, handOver: false })
  expect(await asPlayer.campaigns.get({ campaignId })).toEqual(before)
})

test('a DM who is not the owner cannot delete it', async () => {
  const { id: campaignId } = await aCampaign({ name: 'Theirs' })
  const other = await aUser()
  await aMember(campaignId, other, 'dm')
  await expect((await as(other)).campaigns.delete({ campaignId, typedName: 'Theirs' })).rejects.toMatchObject(
    failure('not_allowed', 'owner_only'),
  )
})

test('the owner deletes by typing the name, and only then', async () => {
  const { id: campaignId, dm, player } = await aCampaign({ name: 'The End' })
  const asDm = await as(dm)
  await expect(asDm.campaigns.delete({ campaignId, typedName: 'the end' })).rejects.toMatchObject(
    failure('invalid_input', 'name_does_not_match'),
  )
  expect(await asDm.campaigns.delete({ campaignId, typedName: ' The End ' })).toEqual({ ok: true })
  await expect((await as(player)).campaigns.get({ campaignId })).rejects.toMatchObject(failure('not_found'))
})

test('ownership goes to a member with an account, and takes the right to delete along', async () => {
  const { id: campaignId, dm, player } = await aCampaign({ name: 'Handed' })
  const other = await aCampaign()
  const staticId = await aMember(campaignId, null)
  const asDm = await as(dm)
  const asPlayer = await as(player)
  const { memberId } = await asPlayer.campaigns.get({ campaignId })
  const foreign = await (await as(other.player)).campaigns.get({ campaignId: other.id })

  await expect(asDm.campaigns.handOver({ campaignId, memberId: staticId })).rejects.toMatchObject(
    failure('against_the_rules', 'no_account'),
  )
  await expect(asDm.campaigns.handOver({ campaignId, memberId: foreign.memberId })).rejects.toMatchObject(
    failure('not_found'),
  )
  expect(await asDm.campaigns.handOver({ campaignId, memberId })).toMatchObject({ isOwner: false, role: 'dm' })
  expect(await asPlayer.campaigns.get({ campaignId })).toMatchObject({
    isOwner: true,
    role: 'player',
    may: { edit: false, delete: true, handOver: true },
  })
  await expect(asDm.campaigns.delete({ campaignId, typedName: 'Handed' })).rejects.toMatchObject(
    failure('not_allowed', 'owner_only'),
  )
})

test('handed over fifty times at once, it has exactly one owner', async () => {
  const { id: campaignId, dm } = await aCampaign()
  const heirs = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const person = await aUser()
      return { person, memberId: await aMember(campaignId, person) }
    }),
  )
  const asDm = await as(dm)
  const attempts = await Promise.allSettled(
    heirs.map(({ memberId }) => asDm.campaigns.handOver({ campaignId, memberId })),
  )
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const members = await asDm.members.list({ campaignId })
  expect(members.filter(({ isOwner }) => isOwner)).toHaveLength(1)
})

async function aDocument(campaignId: string, createdBy: string, audience: 'dm' | 'table') {
  const { deps } = await world()
  const file = { fileKey: 'a'.repeat(64), fileName: 'a.md', mediaType: 'text/markdown', byteSize: 1 } as const
  await deps.db
    .insertInto('document')
    .values({
      ...file,
      id: randomUUID(),
      campaignId,
      createdBy,
      audience,
      title: 'A',
      usage: 'required',
      status: 'indexed',
    })
    .execute()
}

async function anImage(createdBy: string) {
  const { deps } = await world()
  const key = randomUUID().replaceAll('-', '').repeat(2)
  await deps.db.insertInto('image').values({ key, byteSize: 1, createdBy }).execute()
  return key
}
