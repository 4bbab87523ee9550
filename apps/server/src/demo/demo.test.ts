import { expect, test } from 'vitest'
import { as, request } from '../../test/as.ts'
import { aUser } from '../../test/factories.ts'
import { waitFor } from '../../test/wait-for.ts'
import { world } from '../../test/world.ts'

// its documents wait behind those of other tests
const SLOW = { timeout: 240_000 }

test('anyone signed in can add the demo campaign, and it answers questions', SLOW, async () => {
  const person = await as(await aUser())
  const { campaignId } = await person.demo.add()

  expect(await person.members.list({ campaignId })).toHaveLength(5)
  const [encounter] = await person.encounters.list({ campaignId })
  expect(encounter).toMatchObject({ monsterCount: 8, difficulty: { difficulty: 'moderate' } })
  const documents = await waitFor(async () => {
    const all = await person.documents.list({ campaignId })
    const own = all.filter(({ scope }) => scope === 'campaign')
    return own.length === 2 && own.every(({ status }) => status === 'indexed') && own
  }, 200)
  expect(documents.map(({ title, audience }) => `${title}: ${audience}`).sort()).toEqual([
    'Rules of the Lantern Road: table',
    'The Drowned Bell: dm',
  ])
})

test('with an administrator the first screen’s demo is closed, and signs nobody in', async () => {
  const { deps } = await world()
  await aUser({ isAdmin: true })
  const response = await request(null, '/api/demo', { method: 'POST' })
  expect(response.status).toBe(403)
  expect(response.headers.get('set-cookie')).toBeNull()
  expect(await deps.db.selectFrom('user').select('id').where('email', '=', 'guest@demo.invalid').execute()).toEqual([])
})
