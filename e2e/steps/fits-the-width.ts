import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Nobody should have to scroll sideways to read a page. */
export async function fitsTheWidth(page: Page) {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }))
  assert.ok(wide <= room, `${new URL(page.url()).pathname} is ${wide} wide where there is room for ${room}`)
}
