import { rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { aFight } from './journeys/a-fight.ts'
import { accounts } from './journeys/accounts.ts'
import { firstEvening } from './journeys/first-evening.ts'
import { fortyInAFight } from './journeys/forty-in-a-fight.ts'
import { invitedPlayer } from './journeys/invited-player.ts'
import { keyboardAndPhone } from './journeys/keyboard-and-phone.ts'
import { withAModel } from './journeys/with-a-model.ts'
import { buildWebApp } from './stage/build-web-app.ts'
import { endChildren } from './stage/child.ts'
import { openChromium } from './stage/chromium.ts'
import { SCREENSHOTS } from './stage/paths.ts'
import { type Journey, setStage } from './stage/stage.ts'

/** In the order in which a table would meet the product. `pnpm e2e accounts` plays one, and what it continues. */
const JOURNEYS: Journey[] = [firstEvening, withAModel, invitedPlayer, accounts, keyboardAndPhone, aFight, fortyInAFight]
const LONGEST_MS = 10 * 60_000

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    endChildren()
    process.exit(130)
  })

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !JOURNEYS.some((journey) => journey.name === name))
if (unknown.length > 0) {
  console.error(`There is no journey ${unknown.join(', ')}. There are ${JOURNEYS.map(({ name }) => name).join(', ')}.`)
  process.exit(64)
}

const since = performance.now()
const endings = new Map<Journey, Promise<unknown>>()
const closings: (() => Promise<void>)[] = []
const summary: string[] = []
const failed: string[] = []
const browser = await prepared()

for (const journey of JOURNEYS)
  if (wanted.length === 0 || wanted.includes(journey.name)) await after(journey).catch(() => undefined)

const leftovers = await Promise.allSettled([...closings.map((close) => close()), browser.close()])
for (const one of leftovers) if (one.status === 'rejected') failed.push(String(one.reason))

console.log(`\n${summary.join('\n')}\n${seconds(since)} in all`)
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`)
process.exit(failed.length > 0 ? 1 : 0)

async function prepared(): Promise<Browser> {
  try {
    const browser = await openChromium()
    await rm(SCREENSHOTS, { recursive: true, force: true })
    await buildWebApp()
    console.log(`The web app is built (${seconds(since)})`)
    return browser
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** Each journey is played once, whoever asks for its end. */
function after<Ending>(journey: Journey<Ending>): Promise<Ending> {
  const ending = endings.get(journey) ?? play(journey)
  endings.set(journey, ending)
  // kept under the journey itself, so it is what this journey ended with
  return ending as Promise<Ending>
}

async function play<Ending>(journey: Journey<Ending>): Promise<Ending> {
  const from = performance.now()
  console.log(`\n── ${journey.name}`)
  const note = (sentence: string) => console.log(`${seconds(from).padStart(8)}  ${sentence}`)
  const { stage, ...set } = await setStage(journey.name, { browser, after, note })
  closings.push(set.close)
  const tooLate = AbortSignal.timeout(LONGEST_MS)

  try {
    const ending = await Promise.race([
      journey.play(stage),
      new Promise<never>((_, reject) =>
        tooLate.addEventListener('abort', () => reject(new Error('It took too long.'))),
      ),
    ])
    await set.checkVisitors()
    summary.push(`✓ ${journey.name}: ${seconds(from)}`)
    return ending
  } catch (error) {
    console.error(error)
    for (const words of await set.whatWentWrong()) console.error(words)
    summary.push(`✗ ${journey.name}: ${seconds(from)}`)
    failed.push(journey.name)
    throw error
  } finally {
    await set.leaveVisitors()
  }
}

function seconds(from: number) {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`
}
