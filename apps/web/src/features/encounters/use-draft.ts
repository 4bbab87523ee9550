import type { EncounterView } from '@tomekeeper/contracts/encounters'
import { useCallback, useState } from 'react'
import { type Draft, draftFrom, newDraft, saysTheSame } from './draft.ts'

type Kept = { draft: Draft; base: Draft }

/**
 * The encounter being edited, and what it was when it was last saved. What is not saved yet is kept in this tab, so that
 * a reload or a crash loses nothing.
 */
export function useDraft(campaignId: string, encounterId: string | undefined, saved: EncounterView | undefined) {
  const key = `encounter-draft:${campaignId}:${encounterId ?? 'new'}`
  const [{ draft, base }, setKept] = useState<Kept>(() => keptIn(key) ?? fresh(saved))
  const isDirty = !saysTheSame(draft, base)

  const keep = useCallback(
    (next: Kept) => {
      if (saysTheSame(next.draft, next.base)) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, JSON.stringify(next))
      return next
    },
    [key],
  )
  const change = useCallback(
    (edit: (draft: Draft) => Draft) => setKept((kept) => keep({ ...kept, draft: edit(kept.draft) })),
    [keep],
  )
  /** Starts over from what the server has. */
  const open = useCallback(
    (encounter: EncounterView) => {
      const now = draftFrom(encounter)
      setKept(keep({ draft: now, base: now }))
    },
    [keep],
  )
  /** `sent` is on the server now; what was typed meanwhile stays, on top of it. */
  const settle = useCallback(
    (sent: Draft, encounter: EncounterView) =>
      setKept((kept) => {
        const now = draftFrom(
          encounter,
          sent.rows.map((row) => row.key),
        )
        return keep(
          kept.draft === sent
            ? { draft: now, base: now }
            : { draft: { ...kept.draft, encounterId: now.encounterId, version: now.version }, base: now },
        )
      }),
    [keep],
  )
  const forget = useCallback(() => {
    sessionStorage.removeItem(key)
    setKept(({ base: before }) => ({ draft: before, base: before }))
  }, [key])

  return { draft, isDirty, change, open, settle, forget }
}

const fresh = (saved: EncounterView | undefined): Kept => {
  const draft = saved ? draftFrom(saved) : newDraft()
  return { draft, base: draft }
}

function keptIn(key: string): Kept | undefined {
  const text = sessionStorage.getItem(key)
  return text === null ? undefined : (JSON.parse(text) as Kept)
}
