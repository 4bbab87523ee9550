import type { Locator } from 'playwright-core'
import type { Visitor } from '../stage/visitor.ts'
import { seen } from './see.ts'

/** Writes a question as one does, and answers with the article that it and its answer stand in. */
export async function ask({ page }: Visitor, question: string): Promise<Locator> {
  await page.getByRole('textbox', { name: 'Ask the Sage' }).fill(question)
  await page.keyboard.press('Enter')
  const article = page.getByRole('article', { name: question })
  await seen(article)
  return article
}

/** The passages that come closest, once they are found. */
export async function closestPassages(article: Locator): Promise<Locator> {
  const passages = article.getByRole('list', { name: 'Closest passages' }).getByRole('listitem')
  await seen(passages)
  return passages
}

/** What was heard by an article when its answer is complete, whatever the answer. */
export async function answered(article: Locator): Promise<string> {
  await article.and(article.page().locator('[aria-busy="false"]')).waitFor()
  return article.innerText()
}
