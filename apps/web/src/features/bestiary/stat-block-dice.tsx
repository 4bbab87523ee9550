import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react'
import type { StatBlockRoll } from '../../lib/roll.ts'
import { announce } from '../../ui/live-region.tsx'
import type { AskedRoll, Edge } from './asked-roll.ts'
import { diceChance } from './dice-chance.ts'
import { type Rolled, rollAsked } from './roll-asked.ts'
import { keepRoll } from './roll-log.ts'
import { spokenRoll } from './roll-words.ts'

/** A roll where it was made: `place` is the paragraph, `at` the button in it. */
type Placed = { place: string; results: readonly { at: string; times: number; rolled: Rolled }[] }

type Dice = {
  edge: Edge
  setEdge: (edge: Edge) => void
  roll: (place: string, at: string, asked: AskedRoll, edge?: Edge) => void
  placed: Placed | undefined
}

const DiceContext = createContext<Dice | null>(null)

type Props = { name: string; onRoll?: (roll: StatBlockRoll) => void; children: ReactNode }

/** The dice of one stat block. Results stay beside the paragraph they were rolled in until another one is rolled. */
export function StatBlockDice({ name, onRoll, children }: Props) {
  const [edge, setEdge] = useState<Edge>('normal')
  const [placed, setPlaced] = useState<Placed>()
  const times = useRef(0)

  const roll = useCallback(
    (place: string, at: string, asked: AskedRoll, thisOnce?: Edge) => {
      const rolled = rollAsked(name, asked, thisOnce ?? edge, diceChance)
      times.current += 1
      const result = { at, times: times.current, rolled }
      setPlaced((before) => ({
        place,
        results: [...(before?.place === place ? before.results : []).filter((one) => one.at !== at), result],
      }))
      keepRoll(rolled)
      announce(spokenRoll(rolled))
      onRoll?.(given(rolled))
    },
    [name, edge, onRoll],
  )
  const dice = useMemo(() => ({ edge, setEdge, roll, placed }), [edge, roll, placed])
  return <DiceContext value={dice}>{children}</DiceContext>
}

export function useStatBlockDice(): Dice {
  const dice = use(DiceContext)
  if (!dice) throw new Error('these dice belong to no stat block')
  return dice
}

/** What a fight or a log takes, without what only this screen needs. */
const given = ({ natural: _natural, edge: _edge, outcome: _outcome, ...roll }: Rolled): StatBlockRoll => roll
