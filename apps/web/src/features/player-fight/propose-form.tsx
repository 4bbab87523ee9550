import type { Suggestion } from '@tomekeeper/combat/vocabulary'
import type { CombatView } from '@tomekeeper/contracts/combat'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { ConditionFields } from './condition-fields.tsx'
import { DamageFields } from './damage-fields.tsx'
import { type Draft, emptyDraft, type Kind, type Missing, suggestionFrom } from './draft.ts'
import { HealingField } from './healing-field.tsx'
import { TargetChoice } from './target-choice.tsx'

type Props = { fight: CombatView; kind: Kind; onPropose: (suggestion: Suggestion, note: string) => void }

const LONGEST_NOTE = 200

export function ProposeForm({ fight, kind, onPropose }: Props) {
  const { view } = fight
  const mine = view.combatants.filter(({ isYours }) => isYours)
  const acting = mine.find(({ id }) => id === view.turn) ?? mine[0]
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(kind, acting?.id ?? null))
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)

  // whoever left sight while the sheet was open is no target any more
  const targetIds = draft.targetIds.filter((id) => view.combatants.some((one) => one.id === id))
  const read = suggestionFrom({ ...draft, targetIds })
  const missing: Missing = tries > 0 && 'missing' in read ? read.missing : {}
  const change = (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes }))

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus()
  }, [tries])

  function propose() {
    if ('suggestion' in read) onPropose(read.suggestion, draft.note.trim())
    else setTries(tries + 1)
  }

  return (
    <form
      ref={form}
      noValidate
      className="mx-auto flex max-w-2xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        propose()
      }}
    >
      {kind === 'damage' && (
        <DamageFields draft={draft} isOldRules={view.rules === '2014'} error={missing.amount} onChange={change} />
      )}
      {kind === 'healing' && (
        <HealingField value={draft.healing} error={missing.amount} onChange={(healing) => change({ healing })} />
      )}
      {kind === 'condition' && (
        <ConditionFields draft={draft} rules={view.rules} error={missing.condition} onChange={change} />
      )}
      <TargetChoice
        fight={fight}
        kind={kind}
        chosen={targetIds}
        onChange={(ids) => change({ targetIds: ids })}
        error={missing.targets}
      />
      {mine.length > 1 && (
        <Field label="Done by">
          {(ids) => (
            <Select
              {...ids}
              choices={mine.map(({ id, name }) => ({ value: id, label: name }))}
              value={draft.sourceId ?? ''}
              onChange={(event) => change({ sourceId: event.target.value })}
            />
          )}
        </Field>
      )}
      <Field label="A word to the DM" optional>
        {(ids) => (
          <input
            {...ids}
            className="control"
            autoComplete="off"
            maxLength={LONGEST_NOTE}
            value={draft.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        )}
      </Field>
      {/* under the thumb, however long the list of targets is */}
      <div className="sticky -bottom-6 -mx-5 -mb-6 flex bg-raised px-5 pt-2 pb-4">
        <Button type="submit" kind="primary" size="large" className="grow">
          Propose
        </Button>
      </div>
    </form>
  )
}
