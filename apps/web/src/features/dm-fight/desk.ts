import type { Combat, Combatant, Fight, Order } from '@tomekeeper/combat'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { createContext, type ReactNode, useContext } from 'react'
import type { StatBlockRoll } from '../../lib/roll.ts'
import type { Acting } from './acts/acting.ts'
import type { SelectionMove } from './list/selection.ts'
import type { Asked } from './sync/task.ts'

/** What a page brings from other features. */
export type Slots = {
  statBlock: (locator: string, onRoll: (roll: StatBlockRoll) => void) => ReactNode
  picker: (onPick: (card: MonsterCard) => void) => ReactNode
}

/** Everything in the DM's reach while a fight is on: what there is, who is chosen, and the ways to act. */
export type Desk = {
  campaign: CampaignView
  combatId: string
  fight: Fight
  combat: Combat
  slots: Slots
  /** Whom an action is for: those chosen, or whoever's turn it is. */
  targets: readonly Combatant[]
  /** Whether the targets were chosen, or are only whose turn it is. */
  hasChosen: boolean
  /** Where the keyboard stands in the list. */
  cursor: string | null
  /** Gives an order; answers why it was refused, or nothing. */
  give: (order: Order) => string | null
  /** Gives an order from outside any form; what is refused is said at the foot of the list. */
  attempt: (order: Order) => boolean
  /** The same, offering to take it back. */
  attemptUndoably: (order: Order, sentence: string) => boolean
  invite: (asked: Exclude<Asked, { kind: 'order' }>, says: string) => string | null
  choose: (move: SelectionMove) => void
  acting: Acting | null
  act: (acting: Acting) => void
  /** Closes the form, and goes back to the list. */
  done: () => void
  /** Takes the last step back, saying what it was. */
  undo: () => void
  redo: () => void
}

const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

export function useDesk() {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('No fight is open around this')
  return desk
}
