import { ArrowDown, ArrowUp, Dices, Trash2 } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { type DraftFeature, featureOf } from './draft.ts'
import { readFrom } from './feature-words.ts'
import { LongText } from './long-text.tsx'
import { TextLine } from './text-line.tsx'

type Props = {
  path: string
  feature: DraftFeature
  /** How it is called while it has no name: "Action 2". */
  called: string
  hint: string
  onChange: (feature: DraftFeature) => void
  onRemove: () => void
  /** Absent at the end of the list. */
  onUp?: () => void
  onDown?: () => void
}

/** A feature in its own words; attacks, saving throws and recharges are read from them as they are written. */
export function FeatureEditor({ path, feature, called, hint, onChange, onRemove, onUp, onDown }: Props) {
  const name = feature.name || called
  const settled = useDeferredValue(feature)
  const facts = useMemo(() => readFrom(featureOf(settled)), [settled])
  // whoever changes a word lets go of the facts that came with the old ones
  const write = (words: Partial<DraftFeature>) => onChange({ ...feature, ...words, from: undefined })
  return (
    <li className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0">
      <div className="flex items-end gap-1">
        <TextLine
          path={`${path}.name`}
          label="Name"
          placeholder={hint}
          className="grow"
          maxLength={200}
          value={feature.name}
          onChange={(next) => write({ name: next ?? '' })}
        />
        <IconButton
          label={`Move ${name} up`}
          hint="none"
          icon={<ArrowUp size={16} aria-hidden />}
          disabled={!onUp}
          onClick={onUp}
        />
        <IconButton
          label={`Move ${name} down`}
          hint="none"
          icon={<ArrowDown size={16} aria-hidden />}
          disabled={!onDown}
          onClick={onDown}
        />
        <IconButton label={`Remove ${name}`} hint="none" icon={<Trash2 size={16} aria-hidden />} onClick={onRemove} />
      </div>
      <LongText
        path={`${path}.text`}
        label={`What ${name} does`}
        hideLabel
        value={feature.text}
        onChange={(text) => write({ text })}
      />
      {facts.length > 0 && (
        <p className="flex flex-wrap items-center gap-1.5 text-sm text-ink-soft">
          <Dices size={15} aria-hidden className="shrink-0" />
          <span className="sr-only">Read from these words:</span>
          {facts.map((fact, index) => (
            <Badge key={index} tone="note">
              {fact}
            </Badge>
          ))}
        </p>
      )}
    </li>
  )
}
