import type { Deps } from './deps.ts'
import { forgetRemovedMonsters } from './features/bestiary/bestiary.repo.ts'
import { forgetRemovedEncounters } from './features/encounters/encounters.repo.ts'
import { forgetOldHits } from './limits/limits.repo.ts'

const AN_HOUR_MS = 3_600_000
const A_MONTH_MS = 30 * 24 * AN_HOUR_MS

/** What nobody needs any more goes, once an hour. Returns the function that ends it. */
export function startHousekeeping({ db, clock, log }: Pick<Deps, 'db' | 'clock' | 'log'>): () => void {
  const tidy = async () => {
    try {
      await forgetOldHits(db, clock())
      const aMonthAgo = new Date(clock().getTime() - A_MONTH_MS)
      await forgetRemovedEncounters(db, aMonthAgo)
      await forgetRemovedMonsters(db, aMonthAgo)
    } catch (error) {
      log.warn({ err: error }, 'housekeeping has to wait')
    }
  }
  const timer = setInterval(() => void tidy(), AN_HOUR_MS)
  timer.unref()
  return () => clearInterval(timer)
}
