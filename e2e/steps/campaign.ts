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

type Tab = 'Overview' | 'Fight' | 'Sage' | 'Party' | 'Bestiary' | 'Encounters' | 'Documents' | 'Settings'

/** Through the rail on a laptop, through the bar at the bottom on a phone, where some places are one tap further. */
export async function openTab({ page }: Visitor, name: Tab) {
  const places = page.getByRole('navigation', { name: 'Main' })
  const place = places.getByRole('link', { name, exact: true })
  await seen(places.getByRole('link', { name: 'Overview', exact: true }))
  if (!(await place.isVisible())) await places.getByRole('button', { name: 'More' }).click()
  await place.click()
  if (name !== 'Overview' && name !== 'Fight') await seen(page.getByRole('heading', { name, level: 1, exact: true }))
}
