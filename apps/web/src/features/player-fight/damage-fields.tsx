import { DAMAGE_TYPES, type DamageKind } from '@tomekeeper/combat/vocabulary'
import { Plus, X } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { choicesFrom } from '../../ui/choices.ts'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import type { Draft, TypedPart } from './draft.ts'

type Props = { draft: Draft; isOldRules: boolean; error?: string; onChange: (changes: Partial<Draft>) => void }

const TYPES = [{ value: 'untyped', label: 'No type' }, ...choicesFrom(DAMAGE_TYPES)]
const MOST_PARTS = 6

export function DamageFields({ draft, isOldRules, error, onChange }: Props) {
  const { parts } = draft
  const change = (at: number, changes: Partial<TypedPart>) =>
    onChange({ parts: parts.map((part, index) => (index === at ? { ...part, ...changes } : part)) })

  return (
    <div className="flex flex-col gap-3">
      {parts.map((part, at) => (
        <div key={at} className="flex items-end gap-2">
          <Field label={at === 0 ? 'Damage' : `Damage ${at + 1}`} error={at === 0 ? error : undefined} className="grow">
            {(ids) => (
              <input
                {...ids}
                className="control text-lg tabular-nums"
                // a plain number pad has no plus on some phones, so the sum stays possible
                inputMode="tel"
                autoComplete="off"
                value={part.amount}
                onChange={(event) => change(at, { amount: event.target.value })}
              />
            )}
          </Field>
          <Field label={at === 0 ? 'Type' : `Type ${at + 1}`} className="w-36 shrink-0">
            {(ids) => (
              <Select
                {...ids}
                choices={TYPES}
                value={part.type}
                onChange={(event) => change(at, { type: event.target.value as DamageKind })}
              />
            )}
          </Field>
          {parts.length > 1 && (
            <IconButton
              label={`Remove damage ${at + 1}`}
              hint="none"
              icon={<X size={18} aria-hidden />}
              onClick={() => onChange({ parts: parts.filter((_, index) => index !== at) })}
            />
          )}
        </div>
      ))}
      {parts.length < MOST_PARTS && (
        <Button
          kind="quiet"
          size="small"
          className="-ml-3 self-start"
          icon={<Plus size={16} aria-hidden />}
          onClick={() => onChange({ parts: [...parts, { amount: '', type: 'untyped' }] })}
        >
          Another type
        </Button>
      )}
      <div className="flex flex-wrap gap-x-8">
        <Checkbox
          label="A critical hit"
          checked={draft.critical}
          onChange={(event) => onChange({ critical: event.target.checked })}
        />
        {/* only the old rules know creatures that shrug off what is not magical */}
        {isOldRules && (
          <Checkbox
            label="Magical"
            checked={draft.magical}
            onChange={(event) => onChange({ magical: event.target.checked })}
          />
        )}
      </div>
    </div>
  )
}
