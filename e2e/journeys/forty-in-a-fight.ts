import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { LAPTOP_CANDLE, LAPTOP_VELLUM, PHONE_VELLUM, WALL_CANDLE } from '../stage/looks.ts'
import type { Journey } from '../stage/stage.ts'
import type { Visitor } from '../stage/visitor.ts'
import { beginCampaign } from '../steps/campaign.ts'
import { becomeAdministrator } from '../steps/enter.ts'
import { logSays, press, rowOf } from '../steps/fight.ts'
import { fitsTheWidth } from '../steps/fits-the-width.ts'
import { MARA } from '../steps/people.ts'
import { seen } from '../steps/see.ts'
import { nameOfFocused } from '../steps/tab.ts'
import { tell } from '../steps/tell.ts'

const LONG_NAME = 'Sir Aldemar Thistlewood of the Nine Drowned Chapels'

/** Forty creatures on every screen, and a whole fight without a mouse. */
export const fortyInAFight: Journey = {
  name: 'forty-in-a-fight',
  async play(stage) {
    const home = await stage.installation({ env: { EMBEDDINGS: 'none' } })
    const mara = await stage.visitor(home, LAPTOP_CANDLE)
    await becomeAdministrator(mara, MARA)
    const campaign = await beginCampaign(mara, 'The Siege of Crookbridge')
    const fight = await prepareForty(mara, campaign)
    await mara.page.goto(fight)
    await seen(rowOf(mara, LONG_NAME))
    await fightsByKeyboard(mara)
    for (const look of [LAPTOP_VELLUM, PHONE_VELLUM, WALL_CANDLE]) {
      const other = await mara.picksUp(look)
      await other.page.goto(fight)
      await seen(rowOf(other, LONG_NAME))
      await fitsTheWidth(other.page)
      await other.picture('forty')
    }
    await endsByKeyboard(mara)
  },
}

async function prepareForty(mara: Visitor, campaign: string): Promise<string> {
  const campaignId = campaign.split('/').at(-1) ?? ''
  const heroes = [LONG_NAME, 'Kira Fenn', 'Bolgin Ashbeard', 'Ithilwen']
  for (const characterName of heroes)
    await tell(mara, 'members.addStatic', { campaignId, characterName, level: 5, armorClass: 16, maxHp: 41 })
  const { id: encounterId } = await tell<{ id: string }>(mara, 'encounters.save', {
    campaignId,
    name: 'The siege',
    party: {},
    monsters: [
      { locator: 'srd:2024-goblin-warrior', count: 20 },
      { locator: 'srd:2024-bandit', count: 12 },
      { locator: 'srd:2024-ogre', count: 3 },
      { locator: 'srd:2024-adult-red-dragon', count: 1, note: 'Circles above until round three.' },
    ],
  })
  const combatId = randomUUID()
  await tell(mara, 'combat.begin', { campaignId, combatId, encounterId })
  return `${campaign}/fight/${combatId}`
}

async function fightsByKeyboard(mara: Visitor) {
  const { page, picture } = mara
  await press(mara, 'Shift+I')
  await logSays(mara, /rolls? initiative/)
  await press(mara, 'n')
  await seen(page.getByRole('heading', { name: 'Round 1' }))
  await picture('forty')
  const { height, room } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    room: document.documentElement.clientHeight,
  }))
  assert.ok(height <= room, `the fight is ${height} high where there is room for ${room}`)

  await press(mara, 'Shift+F')
  await press(mara, 'q')
  assert.equal(await nameOfFocused(page), 'Quick entry')
  await page.keyboard.type('9 fire')
  await page.keyboard.press('Enter')
  await logSays(mara, /Goblin Warrior 1 to 20.* take 9 fire/)
  await press(mara, 'u')
  await seen(page.getByText(/Taken back: /).first())
  await press(mara, '?')
  await seen(page.getByRole('dialog', { name: 'Keys' }))
  await picture('the-keys-of-a-fight')
  await page.keyboard.press('Escape')
  await press(mara, 'n')
  await press(mara, 'n')
}

async function endsByKeyboard(mara: Visitor) {
  const { page, picture } = mara
  await press(mara, 'Shift+F')
  await press(mara, 'Shift+K')
  await press(mara, 'Shift+E')
  const end = page.getByRole('button', { name: 'End the fight' }).last()
  await seen(end)
  await end.focus()
  await page.keyboard.press('Enter')
  await seen(page.getByRole('region', { name: 'After the fight' }))
  await picture('after-forty')
}
