import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import type { Installation } from '../stage/installation.ts'
import { PHONE_VELLUM } from '../stage/looks.ts'
import type { Journey } from '../stage/stage.ts'
import type { Visitor } from '../stage/visitor.ts'
import { beginCampaign, openTab } from '../steps/campaign.ts'
import { seesTheMarkedPage } from '../steps/cited-page.ts'
import { readToTheEnd, rowOf, upload } from '../steps/documents.ts'
import { AT_THE_DOOR, becomeAdministrator } from '../steps/enter.ts'
import { MARA } from '../steps/people.ts'
import { type Rulebook, theRulebook } from '../steps/rulebook.ts'
import { ask, closestPassages } from '../steps/sage.ts'
import { gone, seen } from '../steps/see.ts'

/** A whole rulebook is read in the time it takes to make tea; a busy machine may take longer. */
const READING_MS = 300_000

export type Evening = { home: Installation; campaign: string; rulebook: Rulebook }

/** From an empty machine to a quoted answer from a real rulebook, without any model. */
export const firstEvening: Journey<Evening> = {
  name: 'first-evening',
  async play(stage) {
    const home = await stage.installation()
    const rulebook = theRulebook(stage)
    const mara = await stage.visitor(home)
    mara.expects(AT_THE_DOOR)
    await mara.page.goto('/')
    await seen(mara.page.getByRole('button', { name: 'Create the administrator' }))
    await mara.picture('the-first-screen')
    await becomeAdministrator(mara, MARA)
    await mara.picture('no-campaign-yet')
    const campaign = await beginCampaign(mara, 'The Lantern Road')
    await mara.picture('a-new-campaign')

    await readsARulebook(mara, rulebook)
    const thread = await asksThreeQuestions(mara, rulebook)
    await opensACitation(mara)
    await looksAgainOnThePhone(await mara.picksUp(PHONE_VELLUM), { campaign, thread, rulebook })
    return { home, campaign, rulebook }
  },
}

async function readsARulebook(mara: Visitor, { file, title }: Rulebook) {
  await openTab(mara, 'Sage')
  await seen(mara.page.getByText('The Sage has nothing to read yet'))
  await upload(mara, file, title, 'The table')
  const row = rowOf(mara, title)
  await watchItMove(row, async () => {
    await row.getByRole('progressbar').scrollIntoViewIfNeeded()
    await mara.picture('the-rulebook-is-being-read')
  })
  await readToTheEnd(mara, title, READING_MS)
  await mara.picture('the-rulebook-is-read')
}

/** The bar is seen in more than one place; a leaflet may be read before anybody looks twice. */
async function watchItMove(row: Locator, atSecondPlace: () => Promise<void>) {
  const bar = row.getByRole('progressbar')
  const places = new Set<string>()
  const until = performance.now() + READING_MS
  while (performance.now() < until && places.size < 3) {
    const place = await bar.getAttribute('aria-valuenow', { timeout: 500 }).catch(() => null)
    if (place === null && (await row.getByText(/In line|Being read/).count()) === 0) break
    if (place !== null && !places.has(place)) {
      places.add(place)
      if (places.size === 2) await atSecondPlace()
    }
  }
  const pages = Number(/(\d+) pages/.exec(await row.innerText())?.[1] ?? 1)
  assert.ok(places.size > 1 || pages < 50, `progress was seen at ${[...places].join(', ') || 'no place'} only`)
}

async function asksThreeQuestions(mara: Visitor, { questions }: Rulebook): Promise<string> {
  await openTab(mara, 'Sage')
  await seen(mara.page.getByText(/the closest passages of 1 document/))
  await mara.picture('an-empty-conversation')
  for (const [question, found] of questions) {
    const passages = await closestPassages(await ask(mara, question))
    assert.match((await passages.allInnerTexts()).join('\n'), found, `the passages closest to “${question}”`)
  }
  await mara.picture('three-questions-answered')
  return new URL(mara.page.url()).pathname
}

async function opensACitation({ page, picture }: Visitor) {
  await page.getByRole('list', { name: 'Closest passages' }).first().getByRole('link').first().click()
  await seesTheMarkedPage(page)
  await picture('the-cited-page-beside-the-answer')

  await page.getByRole('link', { name: 'Open the document' }).click()
  await seen(page.getByRole('link', { name: 'Download' }))
  await seesTheMarkedPage(page)
  await picture('the-document-at-the-cited-page')
  await page.goBack()
  await seen(page.getByRole('list', { name: 'Closest passages' }))
}

type Kept = { campaign: string; thread: string; rulebook: Rulebook }

async function looksAgainOnThePhone({ page, picture }: Visitor, { campaign, thread, rulebook }: Kept) {
  await page.goto('/campaigns')
  await seen(page.getByRole('heading', { name: 'The Lantern Road' }))
  await picture('campaigns')
  await page.goto(`${campaign}/documents`)
  await seen(page.getByRole('link', { name: rulebook.title }))
  await picture('documents')
  await page.goto(thread)
  const passages = page.getByRole('list', { name: 'Closest passages' })
  await seen(passages)
  await picture('the-answers')
  await passages.first().getByRole('link').first().click()
  await seesTheMarkedPage(page)
  await picture('the-cited-page')
  await page.goBack()
  await seen(passages)
  await gone(page.getByRole('link', { name: 'Download' }))
}
