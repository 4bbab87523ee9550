import type { RaiseLevelInput, TakeBackLevelInput } from '@tomekeeper/contracts/combat'
import { campaignForUpdate } from '../../access/campaign-lock.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import type { Tx } from '../../db/tables.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { levelAllowed } from '../../people/level-allowed.ts'
import { changeFighter, findFighters } from './aftermath.repo.ts'

/** Takes a level that experience allows: one's own, or anybody's by a DM. */
export function raiseLevel({ db, viewer }: Ctx, { memberId, from, to }: RaiseLevelInput) {
  return db.transaction().execute(async (tx) => {
    const fighter = await fighterForUpdate(tx, viewer, memberId, from)
    if ((levelAllowed(fighter) ?? 0) < to) throw new Failure('against_the_rules', NOT_ENOUGH_XP)
    return setLevel(tx, viewer, memberId, to)
  })
}

/** Undoes it. */
export function takeBackLevel({ db, viewer }: Ctx, { memberId, from, to }: TakeBackLevelInput) {
  return db.transaction().execute(async (tx) => {
    await fighterForUpdate(tx, viewer, memberId, from)
    return setLevel(tx, viewer, memberId, to)
  })
}

async function fighterForUpdate(tx: Tx, viewer: Viewer, memberId: string, level: number) {
  await campaignForUpdate(tx, viewer)
  const fighter = (await findFighters(tx, viewer)).find(({ id }) => id === memberId)
  if (!fighter) throw new Failure('not_found', { what: 'member' })
  if (viewer.role !== 'dm' && memberId !== viewer.memberId) throw new Failure('not_allowed')
  if (fighter.level !== level) throw new Failure('changed_meanwhile')
  return fighter
}

async function setLevel(tx: Tx, viewer: Viewer, memberId: string, level: number) {
  await changeFighter(tx, viewer, memberId, { level })
  await publish(tx, viewer.campaignId, { type: 'members.changed', subjectId: memberId, audience: 'table' })
  return { ok: true as const }
}

const NOT_ENOUGH_XP = { reason: 'not_enough_xp', message: 'Their experience does not allow that level yet.' }
