import type { Page } from 'playwright-core'
import { seen } from './see.ts'

/** The page of a citation is open and drawn, and the quoted words are marked where one sees them. */
export async function seesTheMarkedPage(page: Page) {
  await seen(page.getByRole('region', { name: /^Page \d+ of / }))
  await page.locator('[data-mark="quote"]').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => {
    const mark = document.querySelector('[data-mark="quote"]')?.getBoundingClientRect()
    return mark && mark.height > 0 && mark.top >= 0 && mark.bottom <= window.innerHeight
  })
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-page-number] canvas')
    const drawn = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    const DARK = 96
    return drawn?.some((value, at) => at % 4 === 0 && value < DARK && (drawn[at + 3] ?? 0) > DARK)
  })
}
