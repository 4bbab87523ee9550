import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

const MOST_STOPS = 120

/** Presses Tab until the keyboard stands at something of this name. */
export async function tabTo(page: Page, name: string) {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    if ((await nameOfFocused(page)) === name) return
  }
  assert.fail(`the keyboard never reached “${name}”`)
}

/** Goes once around a page: every stop has a name and shows where one is, and nothing holds the keyboard. */
export async function tabThrough(page: Page) {
  const where = new URL(page.url()).pathname
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  let stops = 0
  for (; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focused)
    if (!stop) break
    assert.notEqual(stop.name, '', `${where}: a nameless stop: ${stop.tag}`)
    assert.ok(stop.isMarked, `${where}: nothing shows that the keyboard is at “${stop.name}”`)
  }
  assert.ok(stops > 5 && stops < MOST_STOPS, `${where}: the keyboard stopped ${stops} times and did not come around`)
}

export const nameOfFocused = async (page: Page) => (await page.evaluate(focused))?.name

/** Runs in the page: what the keyboard stands at, by name, and whether it looks any different for it. */
function focused() {
  const here = document.activeElement
  if (!(here instanceof HTMLElement) || here === document.body) return null

  const labels = 'labels' in here ? [...((here as HTMLInputElement).labels ?? [])] : []
  const byId = (here.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id))
  const name =
    here.getAttribute('aria-label') ??
    [...byId, ...labels, here].map((one) => one?.textContent?.trim()).find(Boolean) ??
    ''

  // an input that is drawn by its label, or by the box around it, shows its focus there
  const drawn = [here, ...labels, here.parentElement, here.parentElement?.parentElement].filter((one) => !!one)
  const looks = () => drawn.map((one) => ringOf(getComputedStyle(one))).join()
  const ringOf = ({ outline, boxShadow }: CSSStyleDeclaration) => `${outline} ${boxShadow}`
  const withKeyboard = looks()
  here.blur()
  const without = looks()
  here.focus()
  return { name: name.trim(), tag: here.outerHTML.slice(0, 120), isMarked: withKeyboard !== without }
}
