import assert from 'node:assert/strict'
import { LAPTOP_CANDLE, LAPTOP_VELLUM, SMALL_PHONE_CANDLE, SMALL_PHONE_VELLUM } from '../stage/looks.ts'
import type { Journey } from '../stage/stage.ts'
import type { Visitor } from '../stage/visitor.ts'
import { openTab } from '../steps/campaign.ts'
import { AT_THE_DOOR } from '../steps/enter.ts'
import { fitsTheWidth } from '../steps/fits-the-width.ts'
import { ask, closestPassages } from '../steps/sage.ts'
import { gone, seen } from '../steps/see.ts'
import { nameOfFocused, tabTo, tabThrough } from '../steps/tab.ts'

const QUESTION = 'What happens when the lantern goes out?'

/** The demo campaign without a mouse, on the smallest phone, and twice as large. */
export const keyboardAndPhone: Journey = {
  name: 'keyboard-and-phone',
  async play(stage) {
    const home = await stage.installation({ env: { EMBEDDINGS: 'none' } })
    const mara = await stage.visitor(home, LAPTOP_CANDLE)
    const campaign = await looksAround(mara)
    await goesByKeyboard(mara, campaign)
    await seesEverythingTwiceAsLarge(mara, campaign)

    const phone = await mara.picksUp(SMALL_PHONE_CANDLE)
    await playsOnAPhone(phone, campaign)
    await looksAtTheDesign(
      phone,
      await stage.visitor(home, LAPTOP_VELLUM),
      await stage.visitor(home, SMALL_PHONE_VELLUM),
    )
  },
}

/** The other offer of the first screen, taken with the keyboard alone. */
async function looksAround({ page, picture, expects }: Visitor): Promise<string> {
  expects(AT_THE_DOOR)
  await page.goto('/')
  await seen(page.getByRole('button', { name: 'Explore the demo campaign' }))
  await tabTo(page, 'Explore the demo campaign')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/campaigns\/[^/]+\/overview/, { waitUntil: 'commit' })
  await seen(page.getByRole('heading', { level: 1 }))
  await picture('the-demo-campaign')
  return new URL(page.url()).pathname.replace(/\/overview$/, '')
}

async function goesByKeyboard(mara: Visitor, campaign: string) {
  const { page, picture } = mara
  await page.goto(`${campaign}/overview`)
  await seen(page.getByRole('heading', { level: 1 }))
  await page.keyboard.press('Tab')
  assert.equal(await nameOfFocused(page), 'Skip to the page')
  await picture('the-skip-link')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main', 'the skip link leads to the page')

  for (const tab of ['overview', 'sage', 'party', 'documents', 'settings']) {
    await page.goto(`${campaign}/${tab}`)
    await seen(page.getByRole('heading', { level: 1 }))
    await tabThrough(page)
  }

  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Go somewhere or do something' })
  await seen(palette)
  await picture('the-command-palette')
  await page.keyboard.type('ask the sage')
  await page.keyboard.press('Enter')
  await gone(palette)
  await seen(page.getByRole('heading', { name: 'Sage', level: 1 }))
  await closestPassages(await ask(mara, QUESTION))

  await page.getByRole('main').focus()
  await page.keyboard.press('?')
  await seen(page.getByRole('dialog', { name: 'Keys' }))
  await picture('the-keys')
  await page.keyboard.press('Escape')
  await gone(page.getByRole('dialog', { name: 'Keys' }))
  await page.keyboard.press('/')
  assert.equal(await nameOfFocused(page), 'Ask the Sage')
}

const SCREENS = ['overview', 'sage', 'party', 'documents', 'settings'] as const

/** 200 % on a laptop leaves a page half as wide and half as high. */
async function seesEverythingTwiceAsLarge(mara: Visitor, campaign: string) {
  const { page, picture } = mara
  await page.setViewportSize({ width: 640, height: 400 })
  for (const screen of SCREENS) {
    await page.goto(`${campaign}/${screen}`)
    await seen(page.getByRole('heading', { level: 1 }))
    await fitsTheWidth(page)
  }
  await picture('twice-as-large')
  await page.setViewportSize(LAPTOP_CANDLE.size)
}

async function playsOnAPhone(phone: Visitor, campaign: string) {
  const { page, picture } = phone
  await page.goto('/campaigns')
  await seen(page.getByRole('heading', { name: 'Campaigns', level: 1 }))
  await fitsTheWidth(page)
  await page.goto(campaign)
  await seen(page.getByRole('heading', { level: 1 }))
  await fitsTheWidth(page)
  await picture('overview')

  await openTab(phone, 'Party')
  await seen(page.getByRole('list', { name: 'Members' }))
  await fitsTheWidth(page)
  await picture('party')

  await openTab(phone, 'Documents')
  await fitsTheWidth(page)
  await picture('documents')
  const documents = page.getByRole('list', { name: 'This campaign’s documents' })
  await documents.getByRole('link').first().click()
  await seen(page.getByRole('article'))
  await fitsTheWidth(page)
  await picture('a-document')

  await openTab(phone, 'Sage')
  const passages = await closestPassages(await ask(phone, QUESTION))
  await fitsTheWidth(page)
  await picture('an-answer')
  await passages.first().getByRole('link').click()
  await seen(page.locator('mark'))
  await fitsTheWidth(page)
  await picture('the-cited-section')

  await page.getByRole('button', { name: /^Account of / }).click()
  await page.getByRole('menuitem', { name: 'Your account' }).click()
  await seen(page.getByRole('heading', { name: 'Your account' }))
  await fitsTheWidth(page)
  await picture('your-account')
}

async function looksAtTheDesign(...visitors: Visitor[]) {
  for (const { page, picture } of visitors) {
    await page.goto('/design')
    await seen(page.getByRole('heading', { name: 'The design of Tomekeeper' }))
    await fitsTheWidth(page)
    await picture('the-design')
  }
}
