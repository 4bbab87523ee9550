import type { LiveEvent } from '@tomekeeper/contracts/events'
import { expect, test } from 'vitest'
import { as } from '../../../test/as.ts'
import { aCampaign, aMember, aUser, type Person } from '../../../test/factories.ts'

const failure = (code: string, reason?: string) => ({
  cause: { code, ...(reason && { details: { reason } }) },
})
const refused = (reason: string) => failure('against_the_rules', reason)
const kira = {
  characterName: 'Kira',
  species: 'Elf',
  class: 'Ranger',
  level: 5,
  armorClass: 15,
  maxHp: 38,
  passivePerception: 16,
}

async function memberIdOf(campaignId: string, person: Person) {
  return (await (await as(person)).campaigns.get({ campaignId })).memberId
}

test('the party is listed alike for everyone, without addresses', async () => {
  const { id: campaignId, dm, player } = await aCampaign()
  await aMember(campaignId, null)
  const members = await (await as(player)).members.list({ campaignId })

  expect(members).toMatchObject([
    { name: dm.name, role: 'dm', isOwner: true, isMe: false, isStatic: false },
    { name: player.name, role: 'player', isOwner: false, isMe: true, isStatic: false },
    { name: null, characterName: 'Old Tam', role: 'player', isStatic: true },
  ])
  expect(JSON.stringify(members)).not.toContain('@example.org')
})

test('players edit their own character, and nobody else’s', async () => {
  const { id: campaignId, dm, player } = await aCampaign()
  const memberId = await memberIdOf(campaignId, player)
  const asPlayer = await as(player)

  expect(await asPlayer.members.editCharacter({ campaignId, memberId, ...kira })).toMatchObject(kira)
  const dmsOwn = await memberIdOf(campaignId, dm)
  await expect(asPlayer.members.editCharacter({ campaignId, memberId: dmsOwn, ...kira })).rejects.toMatchObject(
    failure('not_allowed'),
  )
  const bare = await (await as(dm)).members.editCharacter({ campaignId, memberId, level: 6 })
  expect(bare).toMatchObject({ characterName: null, class: null, level: 6, armorClass: null })
})

test.each([
  { level: 0 },
  { level: 21 },
  { level: 3.5 },
  { armorClass: 51 },
  { maxHp: 0 },
  { passivePerception: -1 },
  { characterName: 'x'.repeat(81) },
  { avatarKey: '../../etc/passwd' },
])('%j is no character', async (wrong) => {
  const { id: campaignId, player } = await aCampaign()
  const memberId = await memberIdOf(campaignId, player)
  const attempt = (await as(player)).members.editCharacter({ campaignId, memberId, ...kira, ...wrong })
  await expect(attempt).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('a member of another table is not found, whatever is done to them', async () => {
  const here = await aCampaign()
  const there = await aCampaign()
  const memberId = await memberIdOf(there.id, there.player)
  const { members } = await as(here.dm)
  const campaignId = here.id

  await expect(members.editCharacter({ campaignId, memberId, ...kira })).rejects.toMatchObject(failure('not_found'))
  await expect(members.changeRole({ campaignId, memberId, role: 'dm' })).rejects.toMatchObject(failure('not_found'))
  await expect(members.remove({ campaignId, memberId })).rejects.toMatchObject(failure('not_found'))
  expect(await (await as(there.player)).campaigns.get({ campaignId: there.id })).toMatchObject({ role: 'player' })
})

test('a DM adds, edits and removes someone without an account, who can never be a DM', async () => {
  const { id: campaignId, dm } = await aCampaign()
  const { members } = await as(dm)
  const tam = await members.addStatic({ campaignId, characterName: 'Old Tam', level: 2 })
  expect(tam).toMatchObject({ isStatic: true, role: 'player', characterName: 'Old Tam', level: 2, name: null })

  const memberId = tam.id
  expect(await members.editCharacter({ campaignId, memberId, ...kira })).toMatchObject({ characterName: 'Kira' })
  await expect(members.editCharacter({ campaignId, memberId, ...kira, characterName: '' })).rejects.toMatchObject(
    failure('invalid_input'),
  )
  await expect(members.changeRole({ campaignId, memberId, role: 'dm' })).rejects.toMatchObject(refused('no_account'))
  expect(await members.remove({ campaignId, memberId })).toEqual({ ok: true })
  expect(await members.list({ campaignId })).toHaveLength(2)
})

test('the last DM can neither be demoted, be removed nor leave; the owner hands over first', async () => {
  const { id: campaignId, dm, player } = await aCampaign()
  const dmId = await memberIdOf(campaignId, dm)
  const playerId = await memberIdOf(campaignId, player)
  const asDm = await as(dm)

  await expect(asDm.members.changeRole({ campaignId, memberId: dmId, role: 'player' })).rejects.toMatchObject(
    refused('last_dm'),
  )
  await expect(asDm.members.leave({ campaignId })).rejects.toMatchObject(refused('owner_must_hand_over'))

  await asDm.campaigns.handOver({ campaignId, memberId: playerId })
  await expect(asDm.members.leave({ campaignId })).rejects.toMatchObject(refused('last_dm'))
  await expect(asDm.members.remove({ campaignId, memberId: dmId })).rejects.toMatchObject(refused('last_dm'))

  await asDm.members.changeRole({ campaignId, memberId: playerId, role: 'dm' })
  expect(await asDm.members.leave({ campaignId })).toEqual({ ok: true })
  expect(await (await as(player)).members.list({ campaignId })).toMatchObject([{ role: 'dm', isOwner: true }])
})

test('another DM can neither remove nor demote the owner, who may step down alone', async () => {
  const { id: campaignId, dm } = await aCampaign()
  const second = await aUser()
  await aMember(campaignId, second, 'dm')
  const memberId = await memberIdOf(campaignId, dm)
  const asSecond = await as(second)

  await expect(asSecond.members.remove({ campaignId, memberId })).rejects.toMatchObject(refused('owner_must_hand_over'))
  await expect(asSecond.members.changeRole({ campaignId, memberId, role: 'player' })).rejects.toMatchObject(
    refused('owner_steps_down_alone'),
  )
  const stepped = await (await as(dm)).members.changeRole({ campaignId, memberId, role: 'player' })
  expect(stepped).toMatchObject({ role: 'player', isOwner: true })
})

test('fifty DMs step down at once, and exactly one is left', async () => {
  const { id: campaignId, dm } = await aCampaign()
  const others = await Promise.all(Array.from({ length: 49 }, () => aUser()))
  for (const other of others) await aMember(campaignId, other, 'dm')
  const callers = await Promise.all(
    [dm, ...others].map(async (person) => ({
      caller: await as(person),
      memberId: await memberIdOf(campaignId, person),
    })),
  )

  const attempts = await Promise.allSettled(
    callers.map(({ caller, memberId }) => caller.members.changeRole({ campaignId, memberId, role: 'player' })),
  )
  const lost = attempts.filter((attempt) => attempt.status === 'rejected')
  expect(lost).toHaveLength(1)
  expect(lost[0]?.reason).toMatchObject(refused('last_dm'))
  const members = await (await as(dm)).members.list({ campaignId })
  expect(members.filter(({ role }) => role === 'dm')).toHaveLength(1)
})

test('fifty DMs leave at once, and exactly one stays', async () => {
  const { id: campaignId, dm, player } = await aCampaign()
  const others = await Promise.all(Array.from({ length: 49 }, () => aUser()))
  for (const other of others) await aMember(campaignId, other, 'dm')
  const asDm = await as(dm)
  await asDm.campaigns.handOver({ campaignId, memberId: await memberIdOf(campaignId, player) })

  const callers = await Promise.all([dm, ...others].map((person) => as(person)))
  const attempts = await Promise.allSettled(callers.map((caller) => caller.members.leave({ campaignId })))
  const lost = attempts.filter((attempt) => attempt.status === 'rejected')
  expect(lost).toHaveLength(1)
  expect(lost[0]?.reason).toMatchObject(refused('last_dm'))
})

test('removed fifty times at once, they are removed once', async () => {
  const { id: campaignId, dm, player } = await aCampaign()
  const memberId = await memberIdOf(campaignId, player)
  const { members } = await as(dm)
  const attempts = await Promise.allSettled(Array.from({ length: 50 }, () => members.remove({ campaignId, memberId })))
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const lost = attempts.find((attempt) => attempt.status === 'rejected')
  expect(lost?.reason).toMatchObject(failure('not_found'))
})

test('two DMs remove each other: one of them stays', async () => {
  const { id: campaignId, dm, player } = await aCampaign()
  const [first, second] = await Promise.all([aUser(), aUser()])
  const firstId = await aMember(campaignId, first, 'dm')
  const secondId = await aMember(campaignId, second, 'dm')
  await (await as(dm)).campaigns.handOver({ campaignId, memberId: await memberIdOf(campaignId, player) })
  await (await as(dm)).members.leave({ campaignId })

  const attempts = await Promise.allSettled([
    (await as(first)).members.remove({ campaignId, memberId: secondId }),
    (await as(second)).members.remove({ campaignId, memberId: firstId }),
  ])
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const members = await (await as(player)).members.list({ campaignId })
  expect(members.filter(({ role }) => role === 'dm')).toHaveLength(1)
})

test('someone removed hears that within a second, and everything is closed to them', async () => {
  const { id: campaignId, dm, player } = await aCampaign()
  const memberId = await memberIdOf(campaignId, player)
  const stop = new AbortController()
  const stream = await (await as(player, stop.signal)).events.follow({ campaigns: [{ campaignId, after: 0 }] })
  const heard = stream[Symbol.asyncIterator]()
  const next = heard.next()

  await (await as(dm)).members.remove({ campaignId, memberId })
  const removedAt = performance.now()
  const [, event] = (await next).value as unknown as [string, LiveEvent]
  expect(event).toMatchObject({ type: 'membership.ended', campaignId })
  expect(performance.now() - removedAt).toBeLessThan(1000)

  const silence = heard.next()
  await (await as(dm)).members.addStatic({ campaignId, characterName: 'Nobody they know' })
  setTimeout(() => stop.abort(), 200)
  expect((await silence.catch(() => ({ done: true }))).done).toBe(true)
  await expect((await as(player)).members.list({ campaignId })).rejects.toMatchObject(failure('not_found'))
})
