import type { TableView } from '@tomekeeper/combat'
import type { CombatCard } from '@tomekeeper/contracts/combat'
import type { Viewer } from '../../access/viewer.ts'
import type { CombatRow } from './combat.repo.ts'

type Facts = Pick<CombatRow, 'id' | 'title' | 'rules' | 'phase' | 'createdAt' | 'openedToTableAt' | 'endedAt'>

/**
 * A fight as a line of a list. To a player it is as old as its opening, and in the phase they see: while only the unseen
 * have acted it has not begun.
 */
export const cardFacts = (
  viewer: Viewer,
  { id, title, rules, phase, createdAt, openedToTableAt, endedAt }: Facts,
  view: Pick<TableView, 'phase'> | null,
): Omit<CombatCard, 'dm'> => {
  const seen = { id, title, rules, endedAt }
  if (viewer.role === 'dm') return { ...seen, phase, createdAt }
  return {
    ...seen,
    phase: view && view.phase !== 'closed' ? view.phase : phase,
    createdAt: openedToTableAt ?? createdAt,
  }
}

export const cardAsSeenBy = (viewer: Viewer, row: CombatRow, view: Pick<TableView, 'phase'> | null): CombatCard => ({
  ...cardFacts(viewer, row, view),
  dm:
    viewer.role === 'dm'
      ? {
          encounterId: row.encounterId,
          encounterName: row.encounterName,
          isOpenToTable: row.openedToTableAt !== null,
        }
      : null,
})
