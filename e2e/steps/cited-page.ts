import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { seen } from './see.ts'

/** The page of a citation is open, and the quoted words are marked where one sees them. */
export async function seesTheMarkedPage(page: Page) {
  await seen(page.getByRole('region', { name: /^Page \d+ of / }))
  const mark = page.locator('[data-mark]').first()
  await mark.waitFor({ state: 'attached' })
  // the page is drawn and brought into view first
  await page.waitForFunction(() => {
    const marked = document.querySelector('[data-mark]')?.getBoundingClientRect()
    return marked && marked.height > 0 && marked.top >= 0 && marked.bottom <= window.innerHeight
  })
  const [width, height] = await page
    .locator('.react-pdf__Page__canvas')
    .first()
    .evaluate((canvas) => [canvas.clientWidth, canvas.clientHeight])
  assert.ok(width && height, 'the page itself is drawn beneath the mark')
}
