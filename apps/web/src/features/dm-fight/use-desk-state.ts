import { type Fight, type HistoryStep, type Order } from '@tomekeeper/combat'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { useReducer, useState } from 'react'
import { say, sayNote } from '../../ui/toast.ts'
import type { Acting } from './acts/acting.ts'
import type { Desk, Slots } from './desk.ts'
import { goToRow } from './keys/places.ts'
import { among, moved, NOBODY } from './list/selection.ts'
import { redoInWords, undoInWords } from './story/taken-back-words.ts'
import type { FightLine } from './sync/fight-line.ts'

type Props = {
  campaign: CampaignView
  combatId: string
  fight: Fight
  history: readonly HistoryStep[]
  line: FightLine
  slots: Slots
}

/** Who is chosen, what is being done, and what was refused. */
export function useDeskState({ campaign, combatId, fight, history, line, slots }: Props) {
  const { combat } = fight
  const [selection, choose] = useReducer(moved, NOBODY)
  const [acting, setActing] = useState<Acting | null>(null)
  const [notice, setNotice] = useState<string | null>(null)

  const here = among(selection, (id) => Object.hasOwn(combat.combatants, id))
  const ids = here.chosen.length > 0 ? here.chosen : combat.turn === null ? [] : [combat.turn]
  const targets = ids.flatMap((id) => combat.combatants[id] ?? [])

  const give = (order: Order) => line.give(order)?.sentence ?? null
  function attempt(order: Order) {
    const refused = give(order)
    setNotice(refused)
    return refused === null
  }
  const takeBack = (type: 'undo' | 'redo') => {
    const words = type === 'undo' ? undoInWords(fight, history) : redoInWords(fight, history)
    if (!attempt({ type }) || words === null) return
    sayNote(type === 'undo' ? `Taken back: ${words}` : `Done again: ${words}`)
  }

  const desk: Desk = {
    campaign,
    combatId,
    fight,
    combat,
    slots,
    targets,
    hasChosen: here.chosen.length > 0,
    cursor: here.cursor ?? combat.turn,
    give,
    attempt,
    attemptUndoably(order, sentence) {
      const isDone = attempt(order)
      if (isDone) say(sentence, { undo: () => attempt({ type: 'undo' }) })
      return isDone
    },
    invite: (asked, says) => line.invite(asked, says)?.sentence ?? null,
    choose,
    acting,
    act: setActing,
    done() {
      setActing(null)
      requestAnimationFrame(() => goToRow(here.cursor))
    },
    undo: () => takeBack('undo'),
    redo: () => takeBack('redo'),
  }
  return { desk, selection: here, notice, dismiss: () => setNotice(null) }
}
