import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { aFight, begun, everythingOf, type FightAt, give, heroOf } from '../../../test/a-fight.ts'
import { as, request } from '../../../test/as.ts'
import { aCampaign } from '../../../test/factories.ts'

/** Over HTTP, so that nothing stands between the letters and the server. */
async function commands({ id: campaignId, combatId, dm }: FightAt, order: unknown, seq = 4) {
  const body =
    typeof order === 'string' ? order : JSON.stringify({ campaignId, combatId, commandId: randomUUID(), seq, order })
  const headers = { 'content-type': 'application/json' }
  const response = await request(dm, '/trpc/combat.command', { method: 'POST', headers, body })
  const { error, result } = await response.json()
  return {
    status: response.status,
    code: error?.data.code,
    message: error?.data.message,
    issues: error?.data.issues,
    result,
  }
}

const damage = (more: object) => ({
  type: 'deal_damage',
  targetIds: ['g1'],
  parts: [{ amount: 1, type: 'fire' }],
  ...more,
})
const newcomers = (...all: object[]) => ({ type: 'add_combatants', newcomers: all })

test.each([
  ['ten thousand combatants at once', newcomers({ name: 'Rat', count: 10_000 })],
  ['ten thousand newcomers', newcomers(...Array.from({ length: 10_000 }, () => ({ name: 'Rat' })))],
  ['negative damage', damage({ parts: [{ amount: -5, type: 'fire' }] })],
  ['more damage than there is', damage({ parts: [{ amount: 1e15, type: 'fire' }] })],
  ['half a point of damage', damage({ parts: [{ amount: 0.5, type: 'fire' }] })],
  ['damage of no kind', damage({ parts: [{ amount: 5, type: 'embarrassment' }] })],
  ['a condition nobody knows', { type: 'add_effect', targetIds: ['g1'], effect: { condition: 'sleepy' } }],
  ['an order nobody knows', { type: 'win' }],
  ['a field nobody knows', damage({ isAdmin: true })],
  ['another giver', { ...damage({}), by: { role: 'player', userId: 'x' } }],
  ['a note of a novel', { type: 'write_fight_note', text: 'x'.repeat(100_000) }],
  ['a name that cannot be kept', newcomers({ name: 'Rat\0' })],
  ['half a letter', newcomers({ name: 'Rat \ud83d' })],
  ['no order', null],
  ['a list', []],
  ['a word', 'kill'],
])('%s is no order: a sentence, and nothing has changed', async (_, order) => {
  const fight = await aFight()
  const before = await everythingOf(fight)
  const answer = await commands(fight, order === 'kill' ? { type: 'kill' } : order)
  expect(answer).toMatchObject({ status: 400, code: 'invalid_input' })
  expect(answer.message).toMatch(/\.$/)
  expect(await everythingOf(fight)).toEqual(before)
})

test.each([
  ['someone who is not there', { type: 'kill', ids: [randomUUID()] }, 'There is no such target in this fight.'],
  ['the inherited', { type: 'kill', ids: ['constructor'] }, 'There is no such target in this fight.'],
  ['the same one twice', { type: 'kill', ids: ['g1', 'g1'] }, 'The same target is named twice.'],
  ['nobody', { type: 'kill', ids: [] }, 'Choose at least one target.'],
  ['a turn before the fight', { type: 'end_turn' }, 'The fight is not running.'],
  ['five hundred and one', newcomers({ name: 'Rat', count: 500 }), 'A fight holds at most 500 combatants.'],
  ['an undo of nothing', { type: 'redo' }, 'There is nothing to redo.'],
  ['a moment that never was', { type: 'rewind', to: { seq: 2_000_000 } }, 'The log has no such moment to go back to.'],
  ['a second opening', { type: 'open_fight', rules: '2014' }, 'This fight is already open.'],
])('%s is against the rules: a sentence, and nothing has changed', async (_, order, sentence) => {
  const fight = await aFight()
  const before = await everythingOf(fight)
  const answer = await commands(fight, order, before.events.length)
  expect(answer).toMatchObject({ status: 422, code: 'against_the_rules', message: sentence })
  expect(await everythingOf(fight)).toEqual(before)
})

test.each([
  ['malformed JSON', '{"campaignId":', 400],
  ['a polluted prototype', `{"__proto__":{"isAdmin":true}}`, 400],
  ['two megabytes', JSON.stringify({ order: 'x'.repeat(2_000_000) }), 413],
])('%s is refused, and the next command works', async (_, body, status) => {
  const fight = await aFight()
  expect(await commands(fight, body)).toMatchObject({ status })
  const { seq } = await (await as(fight.dm)).combat.log({ campaignId: fight.id, combatId: fight.combatId })
  expect(await commands(fight, damage({}), seq)).toMatchObject({ status: 200 })
})

test('a giver who has seen more than there is gets what there is', async () => {
  const fight = await aFight()
  const before = await everythingOf(fight)
  const answer = await commands(fight, damage({}), 2_000_000)
  expect(answer).toMatchObject({
    status: 200,
    result: { data: { outcome: 'stale', seq: before.events.length, events: [] } },
  })
  expect(await everythingOf(fight)).toEqual(before)
})

test('names stay names, whatever letters they are made of', async () => {
  const table = await aCampaign()
  await heroOf(table, '<script>alert(1)</script>')
  const { combat } = await as(table.dm)
  const here = { campaignId: table.id, combatId: randomUUID() }
  await combat.begin({ ...here, encounterId: null, title: '../../etc/passwd "; drop table combat; --' })
  const fight = { ...table, ...here, memberId: '' }
  await give(fight, { type: 'add_combatants', newcomers: [{ name: '__proto__', ids: ['g1'], count: 1 }] })
  await give(fight, { type: 'add_combatants', newcomers: [{ name: '# [Ogre](javascript:x) ‮', ids: ['g2'] }] })

  const path = `/api/campaigns/${table.id}/combats/${here.combatId}/log`
  const markdown = await request(table.dm, `${path}.md`)
  expect(markdown.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('.. .. etc passwd  ; drop table combat; --.md')}`,
  )
  expect(await markdown.text()).toContain('- \\<script\\>alert(1)\\</script\\> joins.\n- \\_\\_proto\\_\\_ joins.')
})

test('a player out of turn is refused, by their own clock and nobody else’s', async () => {
  const fight = await aFight()
  await give(fight, ...begun(fight.memberId), { type: 'end_turn' })
  const before = await everythingOf(fight)
  const here = { campaignId: fight.id, combatId: fight.combatId }
  const { combat } = await as(fight.player)
  const attempt = (order: object) => combat.act({ ...here, commandId: randomUUID(), order: order as never })
  const refused = (reason: string) => ({ cause: { code: 'against_the_rules', details: { reason } } })
  await expect(attempt({ type: 'end_turn' })).rejects.toMatchObject(refused('not_your_turn'))
  await expect(attempt({ type: 'kill', ids: ['g1'] })).rejects.toMatchObject(refused('not_allowed'))
  await expect(attempt({ type: 'undo' })).rejects.toMatchObject(refused('not_allowed'))
  await expect(attempt({ type: 'withdraw_proposal', proposalId: 'x:1' })).rejects.toMatchObject(
    refused('no_such_proposal'),
  )
  expect(await everythingOf(fight)).toEqual(before)
})
