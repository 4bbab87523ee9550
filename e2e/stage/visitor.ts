import type { Browser, BrowserContext, Page } from 'playwright-core'
import { seriousFindings } from './accessible.ts'
import { isPhone, type Look, nameOf, schemeOf } from './looks.ts'
import { type Watch, watchPage } from './watch.ts'

/** Long, because a machine may have other things to do; what takes longer is stuck. */
const PATIENCE_MS = 45_000

export type Visitor = {
  page: Page
  expects: Watch['expects']
  mayLoseTheServer: Watch['mayLoseTheServer']
  /** Keeps a picture of what is to be seen, once axe has nothing serious to say about it. */
  picture(name: string): Promise<void>
  /** The same browser, closed and opened again: a new tab where the old one is gone. */
  reopen(): Promise<Page>
  /** The same person with another device in the hand. */
  picksUp(look: Look): Promise<Visitor>
  /** Fails if anything went wrong that the story did not say. */
  hadNoTrouble(): Promise<void>
  leave(): Promise<void>
}

type Options = { browser: Browser; url: string; look: Look; keep: (name: string, picture: Buffer) => Promise<void> }
type SavedState = Awaited<ReturnType<BrowserContext['storageState']>>

/** Somebody at the table, with a browser of their own. */
export async function visitor(options: Options, storageState?: SavedState): Promise<Visitor> {
  const { browser, url, look, keep } = options
  const context = await browser.newContext({
    baseURL: url,
    viewport: look.size,
    colorScheme: schemeOf(look),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    storageState,
    ...(isPhone(look) && { isMobile: true, hasTouch: true, deviceScaleFactor: 2 }),
  })
  context.setDefaultTimeout(PATIENCE_MS)
  context.setDefaultNavigationTimeout(PATIENCE_MS)
  let page = await context.newPage()
  const watches = [watchPage(page)]
  const devices: Visitor[] = []

  async function hadNoTrouble() {
    const problems = (await Promise.all(watches.map((watch) => watch.problems()))).flat()
    if (problems.length > 0) throw new Error(`Nobody expected this:\n  ${[...new Set(problems)].join('\n  ')}`)
    for (const device of devices) await device.hadNoTrouble()
  }

  const self: Visitor = {
    get page() {
      return page
    },
    expects: (...problems) => watches.forEach((watch) => watch.expects(...problems)),
    mayLoseTheServer: () => watches.forEach((watch) => watch.mayLoseTheServer()),
    hadNoTrouble,
    async picture(name) {
      await page.evaluate(() => document.fonts.ready)
      await keep(`${name}-${nameOf(look)}`, await page.screenshot({ animations: 'disabled', type: 'png' }))
      const findings = await seriousFindings(page)
      if (findings.length > 0) throw new Error(`${name} is not accessible:\n  ${findings.join('\n  ')}`)
      await hadNoTrouble()
    },
    async reopen() {
      await page.close()
      page = await context.newPage()
      watches.push(watchPage(page))
      return page
    },
    async picksUp(other) {
      const device = await visitor({ ...options, look: other }, await context.storageState())
      devices.push(device)
      return device
    },
    async leave() {
      for (const device of devices) await device.leave()
      await context.close()
    },
  }
  return self
}
