import { Plus } from 'lucide-react'
import { newId } from '../../lib/new-id.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { say } from '../../ui/toast.ts'
import { type DraftFeature, type DraftSection, isWritten, LED_SECTIONS, type Section } from './draft.ts'
import { FeatureEditor } from './feature-editor.tsx'
import { LongText } from './long-text.tsx'
import { NumberLine } from './number-line.tsx'
import { attackTemplate, saveTemplate, SECTION_WORDS } from './section-words.ts'

type Props = {
  section: Section
  edition: '2014' | '2024'
  value: DraftSection
  onChange: (change: (before: DraftSection) => DraftSection) => void
}

/** The features of one section, in order. */
export function FeatureSection({ section, edition, value, onChange }: Props) {
  const { title, one, hint } = SECTION_WORDS[section]
  const isLed = LED_SECTIONS.some((led) => led === section)
  const path = isLed ? `${section}.features` : section
  const { features } = value
  const setFeatures = (change: (before: DraftFeature[]) => DraftFeature[]) =>
    onChange((before) => ({ ...before, features: change(before.features) }))
  const add = (words: Partial<DraftFeature> = {}) =>
    setFeatures((before) => [...before, { id: newId(), name: '', text: '', ...words }])

  function remove(feature: DraftFeature, at: number) {
    setFeatures((before) => before.filter(({ id }) => id !== feature.id))
    if (feature.name || feature.text)
      say(`${feature.name || `One ${one}`} removed.`, {
        undo: () => setFeatures((before) => before.toSpliced(at, 0, feature)),
      })
  }
  const move = (at: number, to: number) =>
    setFeatures((before) => {
      const moved = before[at]
      return moved ? before.toSpliced(at, 1).toSpliced(to, 0, moved) : before
    })

  return (
    <Card title={title}>
      {isLed && (
        <div className="mb-4 flex flex-col gap-3">
          <LongText
            path={`${section}.intro`}
            label="Introduction"
            optional
            value={value.intro}
            onChange={(intro) => onChange((before) => ({ ...before, intro }))}
          />
          {section === 'legendaryActions' && (
            <div className="flex gap-4">
              <NumberLine
                path={`${section}.uses`}
                label="A round"
                max={10}
                value={value.uses}
                onChange={(uses) => onChange((before) => ({ ...before, uses }))}
              />
              <NumberLine
                path={`${section}.usesInLair`}
                label="In its lair"
                optional
                max={10}
                value={value.usesInLair}
                onChange={(usesInLair) => onChange((before) => ({ ...before, usesInLair }))}
              />
            </div>
          )}
        </div>
      )}
      <ul aria-label={title} className="divide-y divide-line">
        {features.map((feature, index) => (
          <FeatureEditor
            key={feature.id}
            path={`${path}.${features.slice(0, index).filter(isWritten).length}`}
            feature={feature}
            called={`${one} ${index + 1}`}
            hint={hint}
            onChange={(next) => setFeatures((before) => before.map((other) => (other.id === next.id ? next : other)))}
            onRemove={() => remove(feature, index)}
            onUp={index > 0 ? () => move(index, index - 1) : undefined}
            onDown={index < features.length - 1 ? () => move(index, index + 1) : undefined}
          />
        ))}
      </ul>
      <div className={features.length > 0 ? 'mt-4 flex flex-wrap gap-2' : 'flex flex-wrap gap-2'}>
        <Button size="small" icon={<Plus size={15} aria-hidden />} onClick={() => add()}>
          Add {/^[aeiou]/.test(one) ? 'an' : 'a'} {one}
        </Button>
        {section === 'actions' && (
          <>
            <Button size="small" kind="quiet" onClick={() => add({ text: attackTemplate(edition) })}>
              Begin with an attack
            </Button>
            <Button size="small" kind="quiet" onClick={() => add({ text: saveTemplate(edition) })}>
              Begin with a saving throw
            </Button>
          </>
        )}
      </div>
    </Card>
  )
}
