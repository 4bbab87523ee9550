import { useMemo } from 'react'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { CountStepper } from './count-stepper.tsx'
import { DIFFICULTY_WORDS, type Target, TARGETS_OF } from './encounter-words.ts'
import { useMonsters } from './use-monsters.ts'
import type { Rules } from './weigh.ts'
import { MOST_CREATURES, type Wishes } from './wishes.ts'

type Props = {
  campaignId: string
  rules: Rules
  wishes: Wishes
  hasModel: boolean
  canKeep: boolean
  busy: boolean
  onChange: (change: Partial<Wishes>) => void
  onAsk: () => void
}

export function SuggestionForm({ campaignId, rules, wishes, hasModel, canKeep, busy, onChange, onAsk }: Props) {
  const { data: cards } = useMonsters(campaignId)
  const types = useMemo(() => choicesIn(cards?.map(({ type }) => type)), [cards])
  const places = useMemo(() => choicesIn(cards?.flatMap(({ environments }) => environments)), [cards])

  return (
    <form
      aria-label="What to suggest"
      className="grid gap-4 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onAsk()
      }}
    >
      <Field label="Theme" optional hint="A few words: wolves and a shaman at a frozen lake" className="sm:col-span-2">
        {(ids) => (
          <input
            {...ids}
            className="control"
            maxLength={300}
            autoComplete="off"
            value={wishes.theme}
            onChange={({ target }) => onChange({ theme: target.value })}
          />
        )}
      </Field>
      <Field label="Difficulty">
        {(ids) => (
          <Select
            {...ids}
            choices={TARGETS_OF[rules].map((value) => ({ value, label: DIFFICULTY_WORDS[value] }))}
            value={wishes.target}
            onChange={({ target }) => onChange({ target: target.value as Target })}
          />
        )}
      </Field>
      <Field label="Type of monster">
        {(ids) => (
          <Select
            {...ids}
            choices={types}
            placeholder="Any"
            value={wishes.type}
            onChange={({ target }) => onChange({ type: target.value })}
          />
        )}
      </Field>
      {places.length > 0 && (
        <Field label="Environment">
          {(ids) => (
            <Select
              {...ids}
              choices={places}
              placeholder="Any"
              value={wishes.environment}
              onChange={({ target }) => onChange({ environment: target.value })}
            />
          )}
        </Field>
      )}
      <div className="flex flex-col gap-1.5">
        <span className="text-control font-medium">How many monsters</span>
        <span className="flex flex-wrap items-center gap-2 text-control text-ink-soft">
          <CountStepper
            label="At least"
            value={wishes.least}
            most={MOST_CREATURES}
            onChange={(least) => onChange({ least, most: Math.max(least, wishes.most) })}
          />
          to
          <CountStepper
            label="At most"
            value={wishes.most}
            most={MOST_CREATURES}
            onChange={(most) => onChange({ most, least: Math.min(most, wishes.least) })}
          />
        </span>
      </div>
      <div className="flex flex-col sm:col-span-2">
        {canKeep && (
          <Checkbox
            label="Keep what is in the encounter, and build around it"
            checked={wishes.keep}
            onChange={({ target }) => onChange({ keep: target.checked })}
          />
        )}
        {hasModel && (
          <Checkbox
            label="Ask the model"
            hint="It chooses among this campaign’s monsters; the rules count and weigh them."
            checked={wishes.withModel}
            onChange={({ target }) => onChange({ withModel: target.checked })}
          />
        )}
      </div>
      <div className="sm:col-span-2">
        <Button type="submit" kind="primary" busy={busy}>
          Suggest
        </Button>
      </div>
    </form>
  )
}

/** Every word once, by the alphabet. */
const choicesIn = (words: readonly (string | null)[] = []) =>
  [...new Set(words.filter((word) => word !== null && word !== ''))].toSorted((a, b) =>
    String(a).localeCompare(String(b)),
  ) as string[]
