import type { TableView } from '@tomekeeper/combat'
import type { CombatFace } from '@tomekeeper/contracts/combat'
import { imageUrlOf } from '@tomekeeper/contracts/uploads'
import type { findFaces } from './faces.repo.ts'

/** Whose picture stands beside whom: only of those this view shows, because a member may be in hiding. */
export function facesIn({ combatants }: TableView, members: Awaited<ReturnType<typeof findFaces>>): CombatFace[] {
  const shown = new Set(combatants.map(({ id }) => id))
  return members
    .filter(({ id }) => shown.has(id))
    .map(({ id, hue, picture }) => ({ memberId: id, avatarUrl: picture && imageUrlOf(picture), hue }))
}
