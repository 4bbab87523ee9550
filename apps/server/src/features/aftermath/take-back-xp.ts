import type { Aftermath, CombatInput } from '@tomekeeper/contracts/combat'
import { campaignForUpdate } from '../../access/campaign-lock.ts'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { publish } from '../../events/publish.ts'
import { changeFighter, deleteAwards, findAwards, findFighters } from './aftermath.repo.ts'
import { aftermathOf, fightOf } from './get-aftermath.ts'

/** Takes back what a fight gave. Asked again, there is nothing left to take. */
export function takeBackXp({ db, viewer }: Ctx<Dm>, { combatId }: CombatInput): Promise<Aftermath> {
  return db.transaction().execute(async (tx) => {
    await campaignForUpdate(tx, viewer)
    const fight = await fightOf(tx, viewer, combatId)
    const awards = await findAwards(tx, viewer, combatId)
    const fighters = new Map((await findFighters(tx, viewer)).map((one) => [one.id, one]))

    for (const { memberId, xp: share, xpBefore, xpAfter } of awards) {
      const now = fighters.get(memberId)?.xp ?? 0
      // where nothing came after, all is as it was; otherwise the share alone goes
      await changeFighter(tx, viewer, memberId, { xp: now === xpAfter ? xpBefore : Math.max(0, now - share) })
    }
    await deleteAwards(tx, combatId)
    const aftermath = await aftermathOf(tx, viewer, fight)
    if (awards.length > 0)
      await publish(tx, viewer.campaignId, { type: 'members.changed', subjectId: viewer.campaignId, audience: 'table' })
    return aftermath
  })
}
