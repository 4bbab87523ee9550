import { useId } from 'react'
import { EDGES } from './asked-roll.ts'
import { useStatBlockDice } from './stat-block-dice.tsx'

const WORDS = { normal: 'Plain', advantage: 'Advantage', disadvantage: 'Disadvantage' } as const

/** How the next d20s are thrown; it stays until it is changed, and every result says so. */
export function EdgeChoice() {
  const { edge, setEdge } = useStatBlockDice()
  const group = useId()
  return (
    <fieldset
      className="edge-choice print:hidden"
      title="With a keyboard: hold Shift for advantage, Alt for disadvantage"
    >
      <legend className="sr-only">How a d20 is thrown</legend>
      {EDGES.map((one) => (
        <label key={one} className="edge">
          <input
            type="radio"
            name={group}
            value={one}
            checked={edge === one}
            onChange={() => setEdge(one)}
            className="sr-only"
          />
          {WORDS[one]}
        </label>
      ))}
    </fieldset>
  )
}
