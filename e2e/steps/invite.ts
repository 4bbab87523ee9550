import type { Visitor } from '../stage/visitor.ts'
import { seen } from './see.ts'

/** On the party's page: makes a link for a player and answers with it. */
export async function invite({ page }: Visitor, { uses, days }: { uses?: number; days?: number }): Promise<string> {
  await page.getByRole('button', { name: 'Invite someone' }).click()
  const dialog = page.getByRole('dialog')
  if (uses !== undefined) await dialog.getByLabel('How often').fill(String(uses))
  if (days !== undefined) await dialog.getByLabel('Works for').fill(String(days))
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  return dialog.getByLabel('The link').inputValue()
}

export async function acceptInvitation({ page }: Visitor, campaign: string) {
  await page.getByRole('button', { name: 'Take your place at the table' }).click()
  await seen(page.getByRole('heading', { name: campaign, level: 1 }))
}
