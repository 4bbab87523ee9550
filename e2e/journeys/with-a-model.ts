import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { PHONE_VELLUM } from '../stage/looks.ts'
import type { Model } from '../stage/model.ts'
import type { Journey } from '../stage/stage.ts'
import type { Visitor } from '../stage/visitor.ts'
import { seesTheMarkedPage } from '../steps/cited-page.ts'
import { signIn } from '../steps/enter.ts'
import { MARA } from '../steps/people.ts'
import { answered, ask } from '../steps/sage.ts'
import { gone, seen } from '../steps/see.ts'
import { firstEvening } from './first-evening.ts'

const TROUBLES = {
  busy: 'The model has too much to do right now.',
  cut: 'The model stopped in the middle of its answer.',
  nonsense: 'The model answered with something that is not an answer.',
} as const

/** The same installation with a model: it writes while one looks, goes on while nobody does, and may fail. */
export const withAModel: Journey = {
  name: 'with-a-model',
  async play(stage) {
    const { home, campaign, rulebook } = await stage.after(firstEvening)
    const model = await stage.model()
    // what is still being learned of the book's meaning would change the order of passages in the middle of the story
    await home.restart({ env: { OPENAI_BASE_URL: model.baseUrl, EMBEDDINGS: 'none' } })
    const mara = await stage.visitor(home)
    await signIn(mara, MARA)
    await seen(mara.page.getByRole('heading', { name: 'Campaigns', level: 1 }))
    await mara.page.getByRole('button', { name: 'Dismiss' }).click()
    const [[first] = [''], , [last] = ['']] = rulebook.questions

    await mara.page.goto(`${campaign}/sage`)
    await seen(mara.page.getByText(/A model .* from 1 document/))
    await watchesItWrite(mara, model, first)
    await opensASource(mara)
    await comesBackLater(mara, model, { campaign, question: last })
    for (const [mode, sentence] of Object.entries(TROUBLES))
      await getsOverTrouble(mara, model, { campaign, mode: mode as keyof typeof TROUBLES, sentence })

    const phone = await mara.picksUp(PHONE_VELLUM)
    await phone.page.goto(new URL(mara.page.url()).pathname)
    await seen(phone.page.getByRole('region', { name: 'Sources' }))
    await phone.picture('a-written-answer')
    await mara.leave()
    await home.remove()
  },
}

/** A word at a time, so that one can read along. */
const SLOWLY = { sources: 3, pauseMs: 120 }
const AT_ONCE = { sources: 3, pauseMs: 2 }

async function watchesItWrite(mara: Visitor, model: Model, question: string) {
  await model.behaves('normal', SLOWLY)
  const article = await ask(mara, question)
  await seen(article.getByRole('button', { name: 'Stop' }))
  const begun = await wordsBeingWritten(article)
  await mara.picture('being-written')
  const whole = await answered(article)
  assert.ok(whole.length > begun.length, 'the answer grew after its first words were read')
  await seen(article.getByRole('region', { name: 'Sources' }))
  assert.equal(await article.getByRole('region', { name: 'Sources' }).getByRole('listitem').count(), SLOWLY.sources)
}

/** What can be read of an answer while it is not complete. */
async function wordsBeingWritten(article: Locator): Promise<string> {
  await seen(article.getByRole('link', { name: /^Source 1:/ }))
  assert.equal(await article.getAttribute('aria-busy'), 'true', 'words are seen before the answer is complete')
  return article.innerText()
}

async function opensASource({ page, picture }: Visitor) {
  await page.evaluate(() => window.scrollTo({ top: 0 }))
  await page
    .getByRole('link', { name: /^Source 1:/ })
    .first()
    .click()
  await seesTheMarkedPage(page)
  await picture('a-written-answer-and-its-page')
  await page.getByRole('button', { name: 'Close' }).click()
}

type Later = { campaign: string; question: string }

async function comesBackLater(mara: Visitor, model: Model, { campaign, question }: Later) {
  await mara.page.goto(`${campaign}/sage`)
  const article = await ask(mara, question)
  await wordsBeingWritten(article)
  const thread = mara.page.url()

  const page = await mara.reopen()
  await model.behaves('normal', AT_ONCE)
  await page.goto(thread)
  const found = page.getByRole('article', { name: question })
  await answered(found)
  await seen(found.getByRole('region', { name: 'Sources' }))
  assert.equal(await found.getByRole('region', { name: 'Sources' }).getByRole('listitem').count(), SLOWLY.sources)
  await mara.picture('found-again-and-complete')
}

type Trouble = { campaign: string; mode: keyof typeof TROUBLES; sentence: string }

async function getsOverTrouble(mara: Visitor, model: Model, { campaign, mode, sentence }: Trouble) {
  const { page, picture } = mara
  const question = `What happens at 0 hit points when the model is ${mode}?`
  await page.goto(`${campaign}/sage`)
  await model.behaves(mode, { sources: 2, pauseMs: 2 })
  const article = await ask(mara, question)
  await seen(article.getByRole('alert').getByText(sentence))
  await picture(`a-model-that-is-${mode}`)

  await page.reload()
  await seen(article.getByRole('heading', { name: question }))
  await seen(article.getByText('Your question is kept'))
  await model.behaves('normal')
  await article.getByRole('button', { name: 'Try again' }).click()
  await gone(article.getByText(sentence))
  await answered(article)
  await seen(article.getByRole('region', { name: 'Sources' }))
}
