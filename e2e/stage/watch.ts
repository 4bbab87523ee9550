import type { Page, Response } from 'playwright-core'

export type Watch = {
  /** What went wrong so far that nobody expected. */
  problems(): Promise<string[]>
  /** From here on this is part of the story: `signed_out accounts.me`. */
  expects(...problems: string[]): void
  /** From here on the server, or the way to it, may be gone for a while. */
  mayLoseTheServer(): void
}

/** Hears what a page would complain about: errors in it, answers that are refusals, requests that found nobody. */
export function watchPage(page: Page): Watch {
  const expected = new Set<string>()
  const heard: Promise<string[]>[] = []
  let mayBeAway = false
  const note = (...problems: string[]) => void heard.push(Promise.resolve(problems))

  page.on('pageerror', (error) => note(`error in the page: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    // the answer itself is heard below, with what it was about
    const isAboutAnswer = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isAboutAnswer && !(mayBeAway && message.text().includes('net::')))
      note(`error in the console: ${message.text()}`)
  })
  page.on('requestfailed', (request) => {
    // whoever leaves a page takes back what they asked of it
    const why = request.failure()?.errorText
    if (why !== 'net::ERR_ABORTED' && !mayBeAway) note(`${why} ${new URL(request.url()).pathname}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 || response.status() === 207) heard.push(refusalsIn(response))
  })

  return {
    expects: (...problems) => problems.forEach((problem) => expected.add(problem)),
    mayLoseTheServer: () => {
      mayBeAway = true
    },
    problems: async () => (await Promise.all(heard)).flat().filter((problem) => !expected.has(problem)),
  }
}

/** `not_found documents.get`: a refused call by our own code for it; several calls may travel in one request. */
async function refusalsIn(response: Response): Promise<string[]> {
  const { pathname } = new URL(response.url())
  const unread = [`${response.status()} ${pathname}`]
  const body: unknown = await response.json().catch(() => undefined)
  if (body === undefined) return unread

  const names = pathname.startsWith('/trpc/') ? pathname.slice('/trpc/'.length).split(',') : [pathname]
  const codes = [body].flat().map(codeOf)
  const refusals = codes.flatMap((code, at) => (code === undefined ? [] : [`${code} ${names[at]}`]))
  return refusals.length > 0 || response.status() === 207 ? refusals : unread
}

function codeOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return undefined
  const { error } = answer as { error: { data?: { code?: string }; code?: string | number } }
  return String(error.data?.code ?? error.code)
}
