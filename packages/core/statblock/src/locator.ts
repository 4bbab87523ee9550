import { refuse, type Refused } from './refusal.ts'

/** Where a monster lives: an admin's rule book, a campaign, or the SRD that ships with the app (SB-15). */
export const LOCATOR_SOURCES = ['core', 'campaign', 'srd'] as const
export type LocatorSource = (typeof LOCATOR_SOURCES)[number]
export type Locator = { source: LocatorSource; id: string }

const ID = /^[A-Za-z0-9_-]{1,64}$/
const SLUG = /^[a-z0-9]{1,64}(?:-[a-z0-9]{1,64}){0,16}$/

/** Reads `core:<id>`, `campaign:<id>` or `srd:<slug>`; refuses anything else (SB-15). */
export function parseLocator(text: string): { ok: true; locator: Locator } | Refused {
  const colon = text.length <= 120 ? text.indexOf(':') : -1
  const source = LOCATOR_SOURCES.find((known) => known === text.slice(0, Math.max(0, colon)))
  if (!source) return refuse('not_a_locator', 'A locator starts with core:, campaign: or srd:.')

  const id = text.slice(colon + 1)
  if (!(source === 'srd' ? SLUG : ID).test(id)) {
    return refuse('not_a_locator', `What follows ${source}: isn’t a valid id.`, { at: colon + 1 })
  }
  return { ok: true, locator: { source, id } }
}

/** Writes a locator the way `parseLocator` reads it (SB-15). */
export const printLocator = ({ source, id }: Locator): string => `${source}:${id}`

/** The slug of a monster's name: "Will-o’-Wisp" becomes `will-o-wisp` (SB-15). */
export const slugOf = (name: string): string =>
  name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[’']|\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]{1,200}/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64)
    .replace(/-$/, '')
