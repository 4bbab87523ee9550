import type { Locator } from 'playwright-core'

/** Waits until something is to be seen, or no longer. */
export const seen = (locator: Locator) => locator.first().waitFor({ state: 'visible' })
export const gone = (locator: Locator) => locator.first().waitFor({ state: 'hidden' })
