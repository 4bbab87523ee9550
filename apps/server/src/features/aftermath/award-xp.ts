import type { Aftermath, AwardXpInput } from '@tomekeeper/contracts/combat'
import { xpForLevel } from '@tomekeeper/xp'
import { campaignForUpdate } from '../../access/campaign-lock.ts'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { changeFighter, findAwards, findFighters, insertAwards } from './aftermath.repo.ts'
import { aftermathOf, fightOf } from './get-aftermath.ts'

/** Gives members their shares of a fight that is over, each of them once however often it is asked. */
export function awardXp({ db, viewer }: Ctx<Dm>, { combatId, shares }: AwardXpInput): Promise<Aftermath> {
  return db.transaction().execute(async (tx) => {
    await campaignForUpdate(tx, viewer)
    const fight = await fightOf(tx, viewer, combatId)
    if (fight.phase !== 'ended') throw new Failure('against_the_rules', NOT_OVER)

    const fighters = new Map((await findFighters(tx, viewer)).map((one) => [one.id, one]))
    const given = new Map((await findAwards(tx, viewer, combatId)).map(({ memberId, xp }) => [memberId, xp]))
    const awards = shares.flatMap(({ memberId, xp }) => {
      const fighter = fighters.get(memberId)
      if (!fighter) throw new Failure('not_found', { what: 'member' })
      const already = given.get(memberId)
      if (already === undefined) return { combatId, memberId, xp, xpBefore: fighter.xp, xpAfter: after(fighter, xp) }
      if (already !== xp) throw new Failure('against_the_rules', ALREADY_AWARDED)
      return []
    })
    if (awards.length > 0) {
      await insertAwards(tx, awards)
      for (const { memberId, xpAfter } of awards) await changeFighter(tx, viewer, memberId, { xp: xpAfter })
    }
    const aftermath = await aftermathOf(tx, viewer, fight)
    if (awards.length > 0)
      await publish(tx, viewer.campaignId, { type: 'members.changed', subjectId: viewer.campaignId, audience: 'table' })
    return aftermath
  })
}

/** Whoever has a level has at least the experience that takes, even if nobody counted it. */
function after({ xp, level }: { xp: number; level: number }, share: number) {
  const floor = xpForLevel(level)
  return Math.min(MOST_XP, Math.max(xp, floor.ok ? floor.xp : 0) + share)
}

const MOST_XP = 1_000_000_000

const NOT_OVER = { reason: 'fight_is_not_over', message: 'Experience is given when the fight is over.' }
const ALREADY_AWARDED = {
  reason: 'already_awarded',
  message: 'Someone already gave experience for this fight. Take it back first to give another share.',
}
