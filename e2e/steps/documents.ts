import type { Visitor } from '../stage/visitor.ts'
import { openTab } from './campaign.ts'
import { gone, seen } from './see.ts'

export type File = { name: string; mimeType: string; buffer: Buffer }

export const markdown = (name: string, text: string): File => ({
  name,
  mimeType: 'text/markdown',
  buffer: Buffer.from(text),
})

/** The line of a document in the list of a campaign's own. */
export const rowOf = ({ page }: Visitor, title: string) =>
  page
    .getByRole('list', { name: 'This campaign’s documents' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title }) })

/** Uploads as the DM, for the readers chosen, and stays while the file is being read. */
export async function upload(visitor: Visitor, file: File | string, title: string, readers: 'DM only' | 'The table') {
  const { page } = visitor
  await openTab(visitor, 'Documents')
  await page.getByRole('radio', { name: readers }).check()
  await page.getByLabel('Drop files here').setInputFiles(file)
  await seen(rowOf(visitor, title))
}

export async function uploadAndWait(visitor: Visitor, file: File, title: string, readers: 'DM only' | 'The table') {
  await upload(visitor, file, title, readers)
  await readToTheEnd(visitor, title)
}

/** A document that is read has no word about its reading any more. */
export async function readToTheEnd(visitor: Visitor, title: string, patience?: number) {
  const row = rowOf(visitor, title)
  for (const word of ['In line', 'Being read'])
    await row.getByText(word, { exact: true }).waitFor({ state: 'hidden', timeout: patience })
  await gone(row.getByText('Not read', { exact: true }))
}
