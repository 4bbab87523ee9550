import type { EncounterView } from '@tomekeeper/contracts/encounters'
import { useCallback, useEffect, useRef } from 'react'
import { envelopeOf } from '../../lib/errors.ts'
import { newId } from '../../lib/new-id.ts'
import { trpc } from '../../lib/trpc.ts'
import { say } from '../../ui/toast.ts'
import { type Draft, inputFrom } from './draft.ts'
import { useDraft } from './use-draft.ts'
import { useSaveEncounter } from './use-save-encounter.ts'

/** An encounter being edited: the draft, saving it, and what happens when somebody else saves it too. */
export function useBuilder(
  campaignId: string,
  encounterId: string | undefined,
  saved: EncounterView | undefined,
  onSaved: (encounterId: string) => void,
) {
  const utils = trpc.useUtils()
  const saving = useSaveEncounter()
  const { draft, isDirty, change: edits, settle, open, forget } = useDraft(campaignId, encounterId, saved)
  const isStale = saved !== undefined && draft.version !== undefined && saved.version > draft.version

  // nothing to lose: what somebody else saved is simply what is here now
  useEffect(() => {
    if (saved && isStale && !isDirty) open(saved)
  }, [saved, isStale, isDirty, open])

  // whoever goes on after a save, or after throwing the draft away, is not asked whether to save
  const isFree = useRef(false)
  const goesOn = useCallback(() => {
    isFree.current = true
  }, [])
  const change = useCallback(
    (edit: (draft: Draft) => Draft) => {
      isFree.current = false
      edits(edit)
    },
    [edits],
  )

  const send = useCallback(
    async (sent: Draft, settled: Draft): Promise<string | null> => {
      try {
        const encounter = await saving.mutateAsync(inputFrom(campaignId, sent))
        settle(settled, encounter)
        return encounter.id
      } catch (error) {
        // theirs is fetched; the screen then shows that there are two
        if (envelopeOf(error)?.code === 'changed_meanwhile')
          void utils.encounters.get.invalidate({ campaignId, encounterId: sent.encounterId })
        return null
      }
    },
    [saving, campaignId, settle, utils],
  )

  const running = useRef<Promise<string | null>>(undefined)
  /** The id it is saved under, or null. A second call while the first is under way waits for the same answer. */
  const save = useCallback((): Promise<string | null> => {
    running.current ??= send(draft, draft).finally(() => {
      running.current = undefined
    })
    return running.current
  }, [send, draft])

  const goTo = (id: string | null) => {
    if (id === null || id === encounterId) return
    goesOn()
    onSaved(id)
  }
  const saveHere = async () => goTo(await save())
  const takeTheirs = () => {
    if (!saved) return
    const mine = draft
    open(saved)
    say('This is theirs now.', { undo: () => change(() => mine) })
  }
  const keepMine = () => saved && send({ ...draft, version: saved.version }, draft)
  const saveAsCopy = async () => {
    const name = `${draft.name.slice(0, 110)} (mine)`
    goTo(await send({ ...draft, encounterId: newId(), version: undefined, name }, draft))
  }
  const discard = () => {
    const mine = draft
    forget()
    say('Your changes are taken back.', { undo: () => change(() => mine) })
  }

  return {
    draft,
    isDirty,
    isStale: isStale && isDirty,
    isFree,
    change,
    save,
    saveHere,
    saving,
    takeTheirs,
    keepMine,
    saveAsCopy,
    discard,
    forget,
    goesOn,
  }
}
