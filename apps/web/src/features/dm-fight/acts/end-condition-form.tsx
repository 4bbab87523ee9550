import type { EffectCondition } from '@tomekeeper/combat'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { ConditionIcon } from '../../../ui/game-icon.tsx'
import { useDesk } from '../desk.ts'
import { ActForm } from './act-form.tsx'
import { TargetsLine } from './targets-line.tsx'

/** The conditions those chosen have: a press ends one on all of them. */
export function EndConditionForm() {
  const { targets, done } = useDesk()
  const [chosen, setChosen] = useState<EffectCondition | null>(null)
  const conditions = [...new Set(targets.flatMap(({ effects }) => effects.flatMap((effect) => effect.condition ?? [])))]
  const only = conditions.length === 1 ? (conditions[0] ?? null) : null
  const ending = chosen ?? only
  if (conditions.length === 0)
    return (
      <div className="flex flex-col items-start gap-3">
        <TargetsLine word="On" />
        <p className="text-control">They have no condition to end.</p>
        <Button onClick={done}>Leave it</Button>
      </div>
    )
  return (
    <ActForm
      submit={ending ? `End ${ending}` : 'End it'}
      orders={() =>
        ending
          ? [
              {
                type: 'end_condition',
                targetIds: targets
                  .filter((one) => one.effects.some((effect) => effect.condition === ending))
                  .map(({ id }) => id),
                condition: ending,
              },
            ]
          : 'Choose the condition that ends.'
      }
    >
      <TargetsLine word="On" />
      <div className="flex flex-wrap gap-2" role="group" aria-label="Conditions they have">
        {conditions.map((condition) => (
          <Button
            key={condition}
            size="small"
            kind={ending === condition ? 'primary' : 'secondary'}
            aria-pressed={ending === condition}
            icon={<ConditionIcon condition={condition} decorative />}
            onClick={() => setChosen(condition)}
          >
            {condition}
          </Button>
        ))}
      </div>
    </ActForm>
  )
}
