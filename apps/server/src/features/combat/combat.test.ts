import { randomUUID } from 'node:crypto'
import { replay } from '@tomekeeper/combat'
import { expect, test } from 'vitest'
import { aFight, begun, everythingOf, give, goblins } from '../../../test/a-fight.ts'
import { as, request } from '../../../test/as.ts'

const failure = (code: string, reason?: string) => ({ cause: { code, ...(reason && { details: { reason } }) } })

test('a DM begins a fight with the party in it, and begins it once', async () => {
  const fight = await aFight()
  const { id: campaignId, combatId, memberId, player } = fight
  const { combat } = await as(fight.dm)
  const again = await combat.begin({ campaignId, combatId, encounterId: null, title: 'Another name' })
  expect(again).toMatchObject({ id: combatId, title: '', phase: 'preparing', dm: { isOpenToTable: false } })

  const { seq, events } = await combat.log({ campaignId, combatId })
  expect(events.map((event) => event.seq)).toEqual(Array.from({ length: seq }, (_, at) => at + 1))
  const { combatants } = replay(events).combat
  expect(Object.keys(combatants)).toEqual([memberId, 'g1', 'g2'])
  expect(combatants[memberId]).toMatchObject({
    name: 'Kira',
    controllers: [player.id],
    hp: 38,
    maxHp: 38,
    ac: 15,
    passivePerception: 16,
    side: 'party',
  })
})

test('a command is carried out, and its answer holds all that its giver had not seen', async () => {
  const fight = await aFight()
  const { id: campaignId, combatId } = fight
  const { combat } = await as(fight.dm)
  const before = await combat.log({ campaignId, combatId })
  const answer = await combat.command({
    campaignId,
    combatId,
    commandId: randomUUID(),
    seq: before.seq,
    order: { type: 'deal_damage', targetIds: ['g1', 'g2'], parts: [{ amount: 5, type: 'fire' }] },
  })
  expect(answer).toMatchObject({ outcome: 'done', seq: before.seq + 2 })
  expect(replay([...before.events, ...answer.events]).combat.combatants.g1?.hp).toBe(2)
  expect(await combat.log({ campaignId, combatId, after: before.seq })).toEqual({
    seq: answer.seq,
    events: answer.events,
  })
})

test('the rules refuse in a sentence, and nothing has changed', async () => {
  const fight = await aFight()
  const { id: campaignId, combatId } = fight
  const before = await everythingOf(fight)
  const { combat } = await as(fight.dm)
  const attempt = combat.command({
    campaignId,
    combatId,
    commandId: randomUUID(),
    seq: before.events.length,
    order: { type: 'kill', ids: ['nobody'] },
  })
  await expect(attempt).rejects.toMatchObject({
    ...failure('against_the_rules', 'no_such_target'),
    message: 'There is no such target in this fight.',
  })
  expect(await everythingOf(fight)).toEqual(before)
})

test('a command that comes again is not carried out again', async () => {
  const fight = await aFight()
  const { id: campaignId, combatId } = fight
  const { combat } = await as(fight.dm)
  const { seq } = await combat.log({ campaignId, combatId })
  const order = { type: 'add_combatants', newcomers: [{ name: 'Ogre', ids: ['ogre'] }] } as const
  const input = { campaignId, combatId, commandId: randomUUID(), seq, order }
  const first = await combat.command(input)
  expect(await combat.command(input)).toEqual(first)
  await give(fight, { type: 'heal', targetIds: ['ogre'], amount: 3 })
  expect(await combat.command(input)).toMatchObject({ outcome: 'done', seq: seq + 2 })
})

test('a command given without knowing what has happened comes too late, and says what has happened', async () => {
  const fight = await aFight()
  const { id: campaignId, combatId } = fight
  const { combat } = await as(fight.dm)
  const { seq } = await combat.log({ campaignId, combatId })
  await give(fight, { type: 'kill', ids: ['g1'] })
  const late = await combat.command({
    campaignId,
    combatId,
    commandId: randomUUID(),
    seq,
    order: { type: 'kill', ids: ['g2'] },
  })
  expect(late).toMatchObject({ outcome: 'stale', seq: seq + 1, events: [{ type: 'died', id: 'g1' }] })
})

test('what a player proposes meanwhile makes no command come too late', async () => {
  const fight = await aFight({ open: true })
  const { id: campaignId, combatId } = fight
  const { combat } = await as(fight.dm)
  const { seq } = await combat.log({ campaignId, combatId })
  const suggestion = { kind: 'damage', targetIds: ['g1'], parts: [{ amount: 4, type: 'fire' }] } as const
  await (await as(fight.player)).combat.act({
    campaignId,
    combatId,
    commandId: randomUUID(),
    order: { type: 'propose', suggestion },
  })
  const answer = await combat.command({
    campaignId,
    combatId,
    commandId: randomUUID(),
    seq,
    order: { type: 'kill', ids: ['g2'] },
  })
  expect(answer).toMatchObject({ outcome: 'done', events: [{ type: 'proposal_made' }, { type: 'died' }] })
})

test('nothing of a fight exists for players before it is open to the table', async () => {
  const fight = await aFight()
  const { id: campaignId, combatId, memberId } = fight
  const { combat } = await as(fight.player)
  const act = () => combat.act({ campaignId, combatId, commandId: randomUUID(), order: { type: 'end_turn' } })
  expect(await combat.list({ campaignId })).toEqual([])
  await expect(combat.view({ campaignId, combatId })).rejects.toMatchObject(failure('not_found'))
  await expect(combat.story({ campaignId, combatId })).rejects.toMatchObject(failure('not_found'))
  await expect(act()).rejects.toMatchObject(failure('not_found'))

  await give(fight, ...begun(memberId))
  expect(await combat.list({ campaignId })).toMatchObject([{ id: combatId, phase: 'running', dm: null }])
  expect(await combat.view({ campaignId, combatId })).toMatchObject({
    phase: 'running',
    view: { seenBy: 'player', turn: memberId, turnsUntilYours: 0 },
    faces: [{ memberId }],
  })
  expect(await act()).toEqual({ ok: true })
  expect((await combat.story({ campaignId, combatId })).turns.at(-1)?.sentences).toEqual(['It is Goblin 1’s turn.'])
  await expect(act()).rejects.toMatchObject(failure('against_the_rules', 'not_your_turn'))

  await (await as(fight.dm)).combat.closeToTable({ campaignId, combatId })
  expect(await combat.list({ campaignId })).toEqual([])
  await expect(combat.view({ campaignId, combatId })).rejects.toMatchObject(failure('not_found'))
})

test('a fight is renamed, ended and removed', async () => {
  const fight = await aFight()
  const { id: campaignId, combatId, memberId } = fight
  const { combat } = await as(fight.dm)
  await combat.rename({ campaignId, combatId, title: 'At the bridge' })
  await give(fight, ...begun(memberId), { type: 'end_fight', outcome: 'victory', defeatedIds: ['g1', 'g2'] })
  const [card] = await combat.list({ campaignId })
  expect(card).toMatchObject({ title: 'At the bridge', phase: 'ended', endedAt: expect.any(String) })
  expect((await (await as(fight.player)).combat.view({ campaignId, combatId })).view.xpEach).toBe(100)

  await give(fight, { type: 'reopen_fight' })
  expect(await combat.list({ campaignId })).toMatchObject([{ phase: 'running', endedAt: null }])

  expect(await combat.remove({ campaignId, combatId })).toEqual({ ok: true })
  expect(await combat.list({ campaignId })).toEqual([])
  await expect(combat.log({ campaignId, combatId })).rejects.toMatchObject(failure('not_found'))
  await expect(combat.remove({ campaignId, combatId })).rejects.toMatchObject(failure('not_found'))
})

test('a DM is sent to their own screen by what is for players', async () => {
  const { id: campaignId, combatId, dm } = await aFight()
  const attempt = (await as(dm)).combat.act({
    campaignId,
    combatId,
    commandId: randomUUID(),
    order: { type: 'end_turn' },
  })
  await expect(attempt).rejects.toMatchObject(failure('not_allowed'))
})

test('a fight of another table is not found, whatever is done to it', async () => {
  const here = await aFight()
  const there = await aFight({ open: true })
  const { combat } = await as(here.dm)
  const id = { campaignId: here.id, combatId: there.combatId }
  const given = { ...id, commandId: randomUUID(), seq: 0 }
  const before = await everythingOf(there)
  const asPlayer = await as(here.player)
  const attempts = [
    () => combat.view(id),
    () => combat.story(id),
    () => combat.log(id),
    () => combat.command({ ...given, order: { type: 'kill', ids: ['g1'] } }),
    () => combat.addMembers({ ...given, memberIds: [here.memberId] }),
    () => combat.openToTable(id),
    () => combat.closeToTable(id),
    () => combat.rename({ ...id, title: 'Mine now' }),
    () => combat.remove(id),
    () => combat.begin({ ...id, encounterId: null }),
    () => asPlayer.combat.act({ ...id, commandId: randomUUID(), order: { type: 'end_turn' } }),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(failure('not_found'))
  expect(await everythingOf(there)).toEqual(before)

  const foreign = combat.addMembers({ ...given, combatId: here.combatId, memberIds: [there.memberId] })
  await expect(foreign).rejects.toMatchObject(failure('not_found'))
})

test('members join who were not there, and nobody joins twice', async () => {
  const fight = await aFight()
  const { id: campaignId, combatId, memberId } = fight
  const asDm = await as(fight.dm)
  const { id: tam } = await asDm.members.addStatic({ campaignId, characterName: 'Old Tam', level: 2 })
  const { seq } = await asDm.combat.log({ campaignId, combatId })
  const join = (id: string) =>
    asDm.combat.addMembers({ campaignId, combatId, commandId: randomUUID(), seq, memberIds: [id] })
  await expect(join(memberId)).rejects.toMatchObject(failure('against_the_rules', 'id_taken'))
  expect(await join(tam)).toMatchObject({
    outcome: 'done',
    events: [
      {
        type: 'combatant_joined',
        combatant: { id: tam, name: 'Old Tam', dmNote: expect.stringContaining('set them') },
      },
    ],
  })
})

test('a fight once removed may be begun anew under its id, with nothing of the old one left', async () => {
  const fight = await aFight({ orders: [{ type: 'kill', ids: ['g1'] }] })
  const { id: campaignId, combatId } = fight
  const { combat } = await as(fight.dm)
  await combat.remove({ campaignId, combatId })
  await combat.begin({ campaignId, combatId, encounterId: null })
  await give(fight, { type: 'add_combatants', newcomers: [goblins] })
  const { events } = await combat.log({ campaignId, combatId })
  expect(events.some(({ type }) => type === 'died')).toBe(false)
})

test('a DM takes the whole log home, a player what they have heard', async () => {
  const fight = await aFight({ orders: [{ type: 'write_fight_note', text: 'They wait.' }], open: true })
  const path = `/api/campaigns/${fight.id}/combats/${fight.combatId}`
  const whole = await request(fight.dm, `${path}/log.json`)
  expect(whole.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Fight.json")
  const here = { campaignId: fight.id, combatId: fight.combatId }
  expect((await whole.json()).events).toEqual((await (await as(fight.dm)).combat.log(here)).events)

  const heard = await (await request(fight.player, `${path}/log.json`)).json()
  expect(heard.events.map(({ type }: { type: string }) => type)).toEqual([
    'fight_opened',
    'combatant_joined',
    'combatant_joined',
    'combatant_joined',
  ])
  expect(await (await request(fight.player, `${path}/log.md`)).text()).toContain('## Before the fight\n\n- A fight')
  for (const wrong of ['log.pdf', 'log', '..%2Flog.md'])
    expect((await request(fight.player, `${path}/${wrong}`)).status).toBe(404)
})
