import { EFFECT_CONDITIONS, type Edition, type EffectCondition } from '@tomekeeper/combat/vocabulary'
import { conditionWords } from '../../lib/fight/condition-words.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { choicesFrom } from '../../ui/choices.ts'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import type { Draft } from './draft.ts'

type Props = { draft: Draft; rules: Edition; error?: string; onChange: (changes: Partial<Draft>) => void }

export function ConditionFields({ draft, rules, error, onChange }: Props) {
  const { condition } = draft
  return (
    <div className="flex flex-col gap-3">
      <Field
        label="Condition"
        hint={condition === '' ? undefined : `${conditionWords(rules, condition).join('; ')}.`}
        error={error}
      >
        {(ids) => (
          <Select
            {...ids}
            placeholder="Choose one"
            choices={choicesFrom(EFFECT_CONDITIONS)}
            value={condition}
            onChange={(event) => onChange({ condition: event.target.value as EffectCondition | '' })}
          />
        )}
      </Field>
      <Checkbox
        label="It ends: they have it no longer"
        checked={draft.ends}
        onChange={(event) => onChange({ ends: event.target.checked })}
      />
    </div>
  )
}
