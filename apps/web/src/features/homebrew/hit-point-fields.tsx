import { Button } from '../../ui/button.tsx'
import { withoutNothing } from './draft.ts'
import type { Editing } from './editing.ts'
import { NumberLine } from './number-line.tsx'
import { averageOf } from './numbers.ts'
import { TextLine } from './text-line.tsx'

/** Hit points, and the dice they are rolled with. Dice fill in the average where nobody wrote another. */
export function HitPointFields({ draft: { hitPoints }, change }: Editing) {
  const average = averageOf(hitPoints?.dice ?? '')
  const isOff = average !== undefined && hitPoints !== undefined && Math.max(1, average) !== hitPoints.average

  function setDice(dice: string | undefined) {
    const followed = hitPoints === undefined || hitPoints.average === averageOf(hitPoints.dice ?? '')
    const next = averageOf(dice ?? '')
    if (!hitPoints && next === undefined && dice === undefined) return
    change({
      hitPoints: withoutNothing({
        ...hitPoints,
        average: followed && next !== undefined ? Math.max(1, next) : (hitPoints?.average ?? 1),
        dice,
      }),
    })
  }

  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <NumberLine
        path="hitPoints.average"
        label="Hit Points"
        max={9999}
        value={hitPoints?.average}
        onChange={(value) => change({ hitPoints: value === undefined ? undefined : { ...hitPoints, average: value } })}
      />
      <TextLine
        path="hitPoints.dice"
        label="Dice"
        optional
        placeholder="6d10 + 12"
        maxLength={60}
        className="w-44"
        value={hitPoints?.dice}
        onChange={setDice}
      />
      {isOff && (
        <p className="flex flex-wrap items-center gap-2 pb-1 text-sm text-ink-soft" role="status">
          {hitPoints.dice} averages {average}.
          <Button size="small" onClick={() => change({ hitPoints: { ...hitPoints, average: Math.max(1, average) } })}>
            Use {average}
          </Button>
        </p>
      )}
    </div>
  )
}
