import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { withoutNothing } from './draft.ts'
import type { Editing } from './editing.ts'
import { NumberLine } from './number-line.tsx'
import { averageOf } from './numbers.ts'
import { TextLine } from './text-line.tsx'

/** Hit points, and the dice they are rolled with. Dice fill in the average where nobody wrote another. */
export function HitPointFields({ draft: { hitPoints }, change }: Editing) {
  // stays while the number beside it is emptied to write another
  const [dice, setDice] = useState(hitPoints?.dice)
  const average = averageOf(dice ?? '')
  const rolled = average === undefined ? undefined : Math.max(1, average)
  // whether somebody wrote hit points of their own, which dice then leave alone
  const [isOwn, setIsOwn] = useState(hitPoints !== undefined && hitPoints.average !== rolled)

  const takeAverage = (points: number) => {
    setIsOwn(false)
    change({ hitPoints: withoutNothing({ ...hitPoints, average: points, dice }) })
  }
  function writePoints(points: number | undefined) {
    setIsOwn(points !== undefined)
    change({ hitPoints: points === undefined ? undefined : withoutNothing({ ...hitPoints, average: points, dice }) })
  }
  function writeDice(next: string | undefined) {
    setDice(next)
    const came = averageOf(next ?? '')
    if (isOwn && hitPoints) change({ hitPoints: withoutNothing({ ...hitPoints, dice: next }) })
    else if (came === undefined) change({ hitPoints: undefined })
    else change({ hitPoints: withoutNothing({ ...hitPoints, average: Math.max(1, came), dice: next }) })
  }

  return (
    <div
      className="flex flex-wrap items-end gap-x-4 gap-y-3"
      onBlur={() => hitPoints === undefined && rolled !== undefined && takeAverage(rolled)}
    >
      <NumberLine
        path="hitPoints.average"
        label="Hit Points"
        max={9999}
        placeholder={rolled?.toString()}
        value={hitPoints?.average}
        onChange={writePoints}
      />
      <TextLine
        path="hitPoints.dice"
        label="Dice"
        optional
        placeholder="6d10 + 12"
        maxLength={60}
        className="w-44"
        value={dice}
        onChange={writeDice}
      />
      {rolled !== undefined && hitPoints && hitPoints.average !== rolled && (
        <p className="flex flex-wrap items-center gap-2 pb-1 text-sm text-ink-soft" role="status">
          {dice} averages {rolled}.
          <Button size="small" onClick={() => takeAverage(rolled)}>
            Use {rolled}
          </Button>
        </p>
      )}
    </div>
  )
}
