import type { Deps } from '../../../deps.ts'
import { findPage, keepPage } from './open5e.repo.ts'

const A_DAY_MS = 86_400_000

/** What was found out under this address within a day, or what `ask` finds out now. */
export async function remembered<Found>(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  address: string,
  ask: () => Promise<Found>,
): Promise<Found> {
  const stale = new Date(clock().getTime() - A_DAY_MS)
  const known = await findPage(db, address, stale)
  if (known !== undefined) return known as Found // only this function writes pages, each under an address of its own

  const found = await ask()
  await keepPage(db, address, found, clock(), stale)
  return found
}
