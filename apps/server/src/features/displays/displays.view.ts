import type { DisplayView } from '@tomekeeper/contracts/combat'
import { imageUrlOf } from '@tomekeeper/contracts/uploads'
import type { Db } from '../../db/tables.ts'
import { facesIn } from '../../fights/faces.ts'
import { findFaces } from '../../fights/faces.repo.ts'
import { lookAt } from '../../fights/look-at.ts'
import { perceive, SPECTATOR } from '../../fights/perceive.ts'
import type { FoundDisplay } from './displays.repo.ts'

const SENTENCES = 8

/** What a screen on the wall shows: the fight as a spectator sees it, who is nobody in particular. */
export async function shownOn(db: Db, display: FoundDisplay): Promise<DisplayView> {
  const { campaignName, coverKey } = display
  return { campaignName, coverUrl: coverKey && imageUrlOf(coverKey), fight: await fightOn(db, display) }
}

async function fightOn(db: Db, { campaignId, combatId }: FoundDisplay): Promise<DisplayView['fight']> {
  if (!combatId) return null
  const [{ known }, members] = await Promise.all([
    lookAt(db, { role: 'player', campaignId, combatId }),
    findFaces(db, { campaignId }),
  ])
  const { view, hearing } = perceive(known, SPECTATOR)
  return {
    id: combatId,
    title: known.row.title,
    view,
    faces: facesIn(view, members),
    story: hearing.heard.flatMap(({ sentence }) => sentence ?? []).slice(-SENTENCES),
  }
}
