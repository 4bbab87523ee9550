import type { Visitor } from '../stage/visitor.ts'
import { seen } from './see.ts'

/** Begins a campaign and answers with its address. */
export async function beginCampaign({ page }: Visitor, name: string): Promise<string> {
  await page.goto('/campaigns/new')
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Begin the campaign' }).click()
  await seen(page.getByRole('heading', { name, level: 1 }))
  return new URL(page.url()).pathname.replace(/\/overview$/, '')
}

/** Through the rail on a laptop, through the bar at the bottom on a phone. */
export async function openTab({ page }: Visitor, name: 'Overview' | 'Sage' | 'Party' | 'Documents' | 'Settings') {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click()
  if (name !== 'Overview') await seen(page.getByRole('heading', { name, level: 1, exact: true }))
}
