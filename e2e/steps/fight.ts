import type { Page } from 'playwright-core'
import type { Visitor } from '../stage/visitor.ts'
import { seen } from './see.ts'

/** Somebody in the DM's order of turns, by the beginning of what is called. */
export const rowOf = ({ page }: Visitor, name: string | RegExp) =>
  page.getByRole('group', { name: 'Initiative' }).locator('[data-row]').filter({ hasText: name }).first()

/** Chooses somebody and says what happens to them, in the line for quick entries. */
export async function quick(dm: Visitor, name: string | RegExp, words: string) {
  await rowOf(dm, name).click()
  const line = dm.page.getByRole('textbox', { name: 'Quick entry' })
  await line.fill(words)
  await line.press('Enter')
  await leaveTheField(dm.page)
}

/** A bare key, as the DM presses it with nothing else in hand. */
export async function press({ page }: Visitor, keys: string) {
  await leaveTheField(page)
  await page.keyboard.press(keys)
}

const leaveTheField = (page: Page) =>
  page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())

export const call = ({ page }: Visitor) => page.getByRole('region', { name: 'Whose turn it is' })

export const log = ({ page }: Visitor) => page.getByRole('list', { name: 'What happened' })

export const logSays = (dm: Visitor, words: string | RegExp) => seen(log(dm).getByText(words))
