import { expect, test } from 'vitest'
import { as } from '../../../test/as.ts'
import { aCampaign } from '../../../test/factories.ts'
import { aMonster } from '../../../test/monsters.ts'

test('the DM finds a monster of the campaign; a player finds nothing of it', async () => {
  const campaign = await aCampaign()
  const locator = await aMonster(campaign.id)
  const input = { campaignId: campaign.id, locator }

  const dm = await as(campaign.dm)
  expect((await dm.bestiary.index({ campaignId: campaign.id })).map((card) => card.name)).toContain('Lantern Eel')
  expect(await dm.bestiary.get(input)).toMatchObject({ locator, cr: '1', hp: 27, mined: null, may: { edit: true } })

  const player = await as(campaign.player)
  expect(await player.bestiary.index({ campaignId: campaign.id })).toEqual([])
  await expect(player.bestiary.get(input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
