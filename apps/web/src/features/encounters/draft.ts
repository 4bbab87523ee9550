import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import type { EncounterParty, EncounterView, SuggestionView } from '@tomekeeper/contracts/encounters'
import { newId } from '../../lib/new-id.ts'

export const MOST_ROWS = 40
export const MOST_OF_A_ROW = 100
export const MOST_IN_ALL = 200
export const LAST_WAVE = 20

export type DraftRow = EncounterView['monsters'][number] & {
  /** Tells rows apart on screen; the same monster may stand in several. */
  key: string
  /** Picked since the last save. */
  isNew: boolean
}

/** An encounter as it stands in the editor. Without a version it was never saved. */
export type Draft = {
  encounterId: string
  version: number | undefined
  name: string
  notes: string
  inLair: boolean
  party: EncounterParty
  rows: readonly DraftRow[]
}

export const newDraft = (): Draft => ({
  encounterId: newId(),
  version: undefined,
  name: '',
  notes: '',
  inLair: false,
  party: { absent: [], levels: [], guests: [] },
  rows: [],
})

/** A saved encounter, opened. Rows keep the keys they had before the save, so that nobody loses their place. */
export const draftFrom = (encounter: EncounterView, keys: readonly string[] = []): Draft => ({
  encounterId: encounter.id,
  version: encounter.version,
  name: encounter.name,
  notes: encounter.notes,
  inLair: encounter.inLair,
  party: encounter.party,
  rows: encounter.monsters.map((row, at) => ({ ...row, key: keys[at] ?? newId(), isNew: false })),
})

/** What is sent to be saved. A monster's own name is not sent as a name given to it here. */
export const inputFrom = (campaignId: string, { rows, ...draft }: Draft) => ({
  campaignId,
  ...draft,
  name: draft.name.trim() || 'Untitled encounter',
  monsters: rows.map(({ locator, name, monsterName, count, wave, hidden, note }) => ({
    locator,
    ...(name.trim() && name !== monsterName && { name: name.trim() }),
    count,
    wave,
    hidden,
    note,
  })),
})

/** Whether two drafts say the same of the fight; versions and screen keys aside. */
export const saysTheSame = (one: Draft, other: Draft): boolean => contentOf(one) === contentOf(other)

const contentOf = (draft: Draft) => JSON.stringify(inputFrom('', { ...draft, encounterId: '', version: undefined }))

export const countIn = (rows: readonly { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0)

/** One more of a monster: in the row where it already stands unchanged, or in a new one. */
export function withMonster(draft: Draft, card: MonsterCard, count = 1): Draft {
  const at = draft.rows.findIndex(({ locator, wave, hidden, name, monsterName }) => {
    return locator === card.locator && wave === 0 && !hidden && name === monsterName
  })
  const row = draft.rows[at]
  if (row) return withRow(draft, row.key, { count: Math.min(MOST_OF_A_ROW, row.count + count) })
  return { ...draft, rows: [...draft.rows, rowFrom(card, count)] }
}

type Card = Pick<MonsterCard, 'locator' | 'name' | 'cr' | 'xp'>

const rowFrom = ({ locator, name, cr, xp }: Card, count: number): DraftRow => ({
  key: newId(),
  isNew: true,
  locator,
  name,
  monsterName: name,
  cr,
  xp,
  xpInLair: null,
  count,
  wave: 0,
  hidden: false,
  note: '',
  isGone: false,
})

export const withRow = (draft: Draft, key: string, change: Partial<DraftRow>): Draft => ({
  ...draft,
  rows: draft.rows.map((row) => (row.key === key ? { ...row, ...change } : row)),
})

export const withoutRow = (draft: Draft, key: string): Draft => ({
  ...draft,
  rows: draft.rows.filter((row) => row.key !== key),
})

/** Where it stood, or at the end when there are fewer now. */
export const withRowBack = (draft: Draft, row: DraftRow, at: number): Draft => ({
  ...draft,
  rows: draft.rows.toSpliced(at, 0, row),
})

export function withRowMoved(draft: Draft, key: string, by: 1 | -1): Draft {
  const at = draft.rows.findIndex((row) => row.key === key)
  const row = draft.rows[at]
  const to = at + by
  if (!row || to < 0 || to >= draft.rows.length) return draft
  return { ...draft, rows: draft.rows.toSpliced(at, 1).toSpliced(to, 0, row) }
}

/** A suggestion beside what was kept, or instead of everything. */
export function withSuggestion(draft: Draft, { monsters }: SuggestionView, keep: boolean): Draft {
  const taken = monsters.filter(({ isLocked }) => !keep || !isLocked).map((one) => rowFrom(one, one.count))
  return { ...draft, rows: keep ? [...draft.rows, ...taken] : taken }
}
