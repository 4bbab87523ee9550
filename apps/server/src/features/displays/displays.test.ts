import { expect, test } from 'vitest'
import { aFight, begun, type FightAt, give } from '../../../test/a-fight.ts'
import { hiddenOrders } from '../../../test/a-fight-full-of-secrets.ts'
import { as } from '../../../test/as.ts'
import { aCampaign } from '../../../test/factories.ts'
import { waitFor } from '../../../test/wait-for.ts'
import { world } from '../../../test/world.ts'
import { requireDisplay } from './require-display.ts'

const failure = (code: string, reason?: string) => ({ cause: { code, ...(reason && { details: { reason } }) } })
const notFound = failure('not_found')

async function aScreen(campaign: { id: string; dm: FightAt['dm'] }, name = 'The wall') {
  return (await as(campaign.dm)).displays.create({ campaignId: campaign.id, name })
}

/** A screen that counts how often it is told to look again. */
async function follows(code: string) {
  const stop = new AbortController()
  const stream = await (await as(null, stop.signal)).displays.follow({ code })
  const heard = { news: 0, hasEnded: false }
  const listening = (async () => {
    for await (const _ of stream) heard.news += 1
    heard.hasEnded = true
  })()
  await waitFor(async () => heard.news > 0) // it begins by looking
  return { heard, stop: () => (stop.abort(), listening) }
}

test('a link shows the running fight to whoever holds it, as a spectator sees it', async () => {
  const fight = await aFight()
  const { code, ...made } = await aScreen(fight)
  const screen = (await as(null)).displays
  expect(await screen.view({ code })).toEqual({ campaignName: 'The Sunken Bell', coverUrl: null, fight: null })

  await give(fight, ...begun(fight.memberId))
  expect(await screen.view({ code })).toMatchObject({
    fight: {
      id: fight.combatId,
      view: { seenBy: 'spectator', turn: fight.memberId, proposals: [] },
      faces: [{ memberId: fight.memberId }],
      story: expect.arrayContaining(['It is Kira’s turn.']),
    },
  })
  await give(fight, { type: 'end_fight', outcome: 'victory' })
  expect(await screen.view({ code })).toMatchObject({ fight: null })

  expect(await (await as(fight.dm)).displays.list({ campaignId: fight.id })).toEqual([made])
  const { db } = (await world()).deps
  const kept = await db.selectFrom('tableDisplay').selectAll().where('id', '=', made.id).execute()
  expect(JSON.stringify(kept)).not.toContain(code)
})

test('a screen is told to look again when it would show something else, and at no other time', async () => {
  const fight = await aFight()
  const { code } = await aScreen(fight)
  const { heard, stop } = await follows(code)

  await give(fight, ...begun(fight.memberId))
  await waitFor(async () => heard.news === 2)
  await give(fight, ...hiddenOrders('nobody hears this', fight.memberId))
  await give(fight, { type: 'deal_damage', targetIds: ['g1'], parts: [{ amount: 3, type: 'fire' }] })
  await waitFor(async () => heard.news === 3)
  await give(fight, { type: 'end_fight', outcome: 'victory' })
  await waitFor(async () => heard.news === 4)
  await stop()
  expect(heard.news).toBe(4)
})

test('a revoked link goes dark within a second, and looks like one that never was', async () => {
  const fight = await aFight({ open: true })
  const { code, id: displayId } = await aScreen(fight)
  const { heard } = await follows(code)
  const asDm = (await as(fight.dm)).displays
  const revoked = await asDm.revoke({ campaignId: fight.id, displayId })
  expect(await asDm.revoke({ campaignId: fight.id, displayId })).toEqual(revoked)
  await waitFor(async () => heard.hasEnded, 1)

  const screen = (await as(null)).displays
  await expect(screen.view({ code })).rejects.toMatchObject(notFound)
  await expect(screen.view({ code: 'x'.repeat(32) })).rejects.toMatchObject(notFound)
  const again = await screen.follow({ code })
  await expect(again[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'not_found' })
})

test('a screen goes dark with its campaign', async () => {
  const campaign = await aCampaign()
  const { code } = await aScreen(campaign)
  const { heard } = await follows(code)
  await (await as(campaign.dm)).campaigns.delete({ campaignId: campaign.id, typedName: 'The Sunken Bell' })
  await waitFor(async () => heard.hasEnded, 1)
  await expect((await as(null)).displays.view({ code })).rejects.toMatchObject(notFound)
})

test('another table’s link is not found, and a campaign has so many and no more', async () => {
  const here = await aCampaign()
  const there = await aCampaign()
  const { id: displayId } = await aScreen(there)
  const asDm = (await as(here.dm)).displays
  await expect(asDm.revoke({ campaignId: here.id, displayId })).rejects.toMatchObject(notFound)

  const attempts = await Promise.allSettled(Array.from({ length: 25 }, () => aScreen(here)))
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
  await expect(aScreen(here)).rejects.toMatchObject(failure('against_the_rules', 'too_many_displays'))
})

test('whoever tries codes is slowed down', async () => {
  const { deps } = await world()
  const limited = { ...deps, config: { ...deps.config, RATE_LIMITS: true } }
  const address = `203.0.113.${Math.floor(Math.random() * 255)}`
  const guess = () => requireDisplay({ ...limited, requestId: '', token: null, address, headers: new Headers() }, 'no')
  for (let tries = 0; tries < 60; tries += 1) await expect(guess()).rejects.toMatchObject({ code: 'not_found' })
  await expect(guess()).rejects.toMatchObject({ code: 'too_many_requests' })
})
