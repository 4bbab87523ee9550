import type { DoubtfulMonster, ReviewMonsterInput } from '@tomekeeper/contracts/bestiary'
import type { Done } from '@tomekeeper/contracts/ids'
import type { Dm } from '../../access/viewer.ts'
import { campaignMonsterForUpdate } from '../../bestiary/monsters.repo.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { doubtfulOwn, setReview } from './bestiary.repo.ts'
import { doubtfulMonster } from './monster.view.ts'
import { tellOfMonsters } from './tell-about.ts'

/** Mined from the campaign's documents, and waiting for the DM to look. */
export const listDoubtful = async ({ db, viewer }: Ctx<Dm>): Promise<DoubtfulMonster[]> =>
  (await doubtfulOwn(db, viewer)).map(doubtfulMonster)

/** The DM looked: it is right, it is none, or somebody should look again. What a rulebook holds is for admins. */
export function reviewMonster({ db, viewer }: Ctx<Dm>, { locator, review }: ReviewMonsterInput): Promise<Done> {
  return db.transaction().execute(async (tx) => {
    const monster = await campaignMonsterForUpdate(tx, viewer, locator)
    if (!monster || monster.removedAt || monster.origin !== 'mined') throw new Failure('not_found', { what: 'monster' })
    if (monster.review === review) return { ok: true }

    await setReview(tx, monster.id, review)
    const comesOrGoes = (monster.review === 'rejected') !== (review === 'rejected')
    await tellOfMonsters(tx, viewer, monster.isRevealed && comesOrGoes)
    return { ok: true }
  })
}
