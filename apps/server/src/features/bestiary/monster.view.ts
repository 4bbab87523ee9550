import type { CoreMonsterView, DoubtfulMonster, MonsterCard, MonsterView } from '@tomekeeper/contracts/bestiary'
import type { Viewer } from '../../access/viewer.ts'
import type { MonsterCardRow, MonsterRow } from '../../bestiary/monsters.repo.ts'
import type { CoreMonsterRow, DoubtfulRow } from './bestiary.repo.ts'

/** A monster as a member sees it: a player learns neither of a document that is not theirs, nor of doubts. */
export function cardAsSeenBy(viewer: Viewer, row: MonsterCardRow): MonsterCard {
  const { locator, name, edition, type, size, cr, xp, ac, hp, environments } = row
  const isDm = viewer.role === 'dm'
  const origin = isDm || row.origin === 'srd' || row.isReadable ? row.origin : 'homebrew'
  return {
    locator,
    name,
    edition,
    origin,
    source: isDm ? sourceOf(row) : sourceForPlayers(row),
    type,
    size,
    cr,
    xp,
    ac,
    hp,
    environments,
    isRevealed: row.isRevealed,
    isDoubtful: isDm && row.review === 'doubtful',
  }
}

/** The whole monster. Who is no DM learns nothing of how it was read. */
export function monsterAsSeenBy(viewer: Viewer, row: MonsterRow): MonsterView {
  const isDm = viewer.role === 'dm'
  return {
    ...cardAsSeenBy(viewer, row),
    statBlock: row.statBlock,
    mined: isDm ? minedFrom(row) : null,
    version: isDm ? row.updatedAt : null,
    may: { edit: isDm && row.campaignId === viewer.campaignId, reveal: isDm },
  }
}

function minedFrom(row: MonsterRow): MonsterView['mined'] {
  const { documentId, documentTitle, confidence, doubts, isReadable: canOpen, pageFrom, pageTo } = row
  if (!documentId) return null
  return {
    confidence: confidence ?? 1,
    doubts: doubts.map(({ sentence }) => sentence),
    documentId,
    documentTitle: documentTitle ?? '',
    canOpen,
    pageFrom,
    pageTo,
  }
}

/** For whoever reviews what was mined: its DM, or an admin. */
export function doubtfulMonster(row: DoubtfulRow): DoubtfulMonster {
  const { locator, name, edition, cr, type, confidence, doubts, pageFrom, pageTo, documentId, documentTitle } = row
  return {
    locator,
    name,
    edition,
    cr,
    type,
    confidence: confidence ?? 1,
    doubts: doubts.map(({ sentence }) => sentence),
    documentId,
    documentTitle,
    pageFrom,
    pageTo,
  }
}

export const coreMonsterView = (row: CoreMonsterRow): CoreMonsterView => ({
  ...doubtfulMonster(row),
  review: row.review,
  statBlock: row.statBlock,
  version: row.updatedAt,
})

const SRD = { '2014': 'SRD 5.1', '2024': 'SRD 5.2.1' } as const

function sourceOf({ origin, edition, documentTitle }: MonsterCardRow): string {
  switch (origin) {
    case 'srd':
      return SRD[edition]
    case 'mined':
      return documentTitle ?? 'A document'
    case 'homebrew':
      return 'Homebrew'
    case 'imported':
      return 'Imported'
  }
}

const sourceForPlayers = (row: MonsterCardRow) =>
  row.origin === 'srd' || row.isReadable ? sourceOf(row) : 'This campaign'
