import type { LiveEvent } from '@tomekeeper/contracts/events'
import { expect, test } from 'vitest'
import { as, request } from '../../test/as.ts'
import { aCampaign } from '../../test/factories.ts'
import { world } from '../../test/world.ts'
import { publish } from './publish.ts'

/** A tracked item is its cursor and its event; tRPC's caller types it as the client sees it. */
const opened = (item: unknown) => item as [string, LiveEvent]

async function announce(campaignId: string, audience: 'dm' | 'table') {
  const { deps } = await world()
  await deps.db
    .transaction()
    .execute((tx) => publish(tx, campaignId, { type: 'campaign.changed', subjectId: campaignId, audience }))
}

test('a player hears what is for the table, and nothing that is for the DM', async () => {
  const campaign = await aCampaign()
  await announce(campaign.id, 'dm')
  await announce(campaign.id, 'table')

  const stop = new AbortController()
  const stream = await (await as(campaign.player, stop.signal)).events.follow({
    campaigns: [{ campaignId: campaign.id, after: 0 }],
  })
  const heard: unknown[] = []
  for await (const item of stream) {
    const [cursor, event] = opened(item)
    heard.push([cursor, event.type, event.seq])
    if (heard.length === 1) await announce(campaign.id, 'table')
    if (heard.length === 2) stop.abort()
  }
  expect(heard).toEqual([
    ['1', 'campaign.changed', 1],
    ['2', 'campaign.changed', 2],
  ])
})

test('a DM who becomes a player goes on where things stand', async () => {
  const { deps } = await world()
  const campaign = await aCampaign()
  await announce(campaign.id, 'dm')
  await announce(campaign.id, 'dm')
  await deps.db.updateTable('member').set({ role: 'player' }).where('userId', '=', campaign.dm.id).execute()
  await announce(campaign.id, 'table')

  const stop = new AbortController()
  const stream = await (await as(campaign.dm, stop.signal)).events.follow({
    campaigns: [{ campaignId: campaign.id, after: 2 }],
  })
  const heard: unknown[] = []
  for await (const item of stream) {
    heard.push(opened(item)[1].seq)
    if (heard.length === 1) await announce(campaign.id, 'table')
    else stop.abort()
  }
  expect(heard).toEqual([undefined, 2])
})

test('someone who is removed hears that, and then silence', async () => {
  const { deps } = await world()
  const campaign = await aCampaign()
  const stop = new AbortController()
  const stream = await (await as(campaign.player, stop.signal)).events.follow({
    campaigns: [{ campaignId: campaign.id, after: 0 }],
  })
  await deps.db.deleteFrom('member').where('userId', '=', campaign.player.id).execute()
  await announce(campaign.id, 'table')
  for await (const item of stream) {
    expect(opened(item)[1].type).toBe('membership.ended')
    stop.abort()
  }
})

test('a stranger is refused', async () => {
  const attempt = (await as(null)).events.follow({ campaigns: [] })
  await expect(attempt).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('what does not exist answers in the one envelope', async () => {
  const response = await request(null, '/trpc/nothing.here')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ error: { data: { code: 'not_found', requestId: expect.any(String) } } })
})
