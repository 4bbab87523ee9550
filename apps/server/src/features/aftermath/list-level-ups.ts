import type { LevelUp } from '@tomekeeper/contracts/combat'
import type { Ctx } from '../../context.ts'
import { levelAllowed } from '../../people/level-allowed.ts'
import { findFighters } from './aftermath.repo.ts'

/** Who may take a new level: for the DM everyone, for a player only they. */
export async function listLevelUps({ db, viewer }: Ctx): Promise<LevelUp[]> {
  const fighters = await findFighters(db, viewer)
  return fighters.flatMap(({ id, role, name, level, xp }) => {
    const isMe = id === viewer.memberId
    const levelUp = levelAllowed({ level, xp })
    if (levelUp === null || role !== 'player' || (viewer.role !== 'dm' && !isMe)) return []
    return { memberId: id, name, level, levelUp, isMe }
  })
}
