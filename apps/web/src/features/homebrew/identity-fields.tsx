import { CREATURE_TYPES, SIZES } from '@tomekeeper/statblock'
import { Card } from '../../ui/card.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { Chips } from './chips.tsx'
import type { Editing } from './editing.ts'
import { TextLine } from './text-line.tsx'
import { WordList } from './word-list.tsx'

const ALIGNMENTS = [
  'unaligned',
  'any alignment',
  ...['lawful', 'neutral', 'chaotic'].flatMap((order) =>
    ['good', 'neutral', 'evil'].map((side) => (order === side ? 'neutral' : `${order} ${side}`)),
  ),
]

/** The first lines of a stat block. */
export function IdentityFields({ draft, change }: Editing) {
  return (
    <Card title="What it is">
      <div className="flex flex-col gap-5">
        <div className="grid gap-4 sm:grid-cols-[1fr_10rem]">
          <TextLine
            path="name"
            label="Name"
            maxLength={200}
            value={draft.name}
            onChange={(name) => change({ name: name ?? '' })}
          />
          <Field label="Rules">
            {(ids) => (
              <Select
                {...ids}
                value={draft.edition}
                choices={['2024', '2014']}
                onChange={({ target }) => change({ edition: target.value === '2014' ? '2014' : '2024' })}
              />
            )}
          </Field>
        </div>
        <Chips label="Size" words={SIZES} chosen={draft.sizes} onChange={(sizes) => change({ sizes })} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextLine
            path="type"
            label="Type"
            optional
            choices={CREATURE_TYPES}
            maxLength={100}
            value={draft.type}
            onChange={(type) => change({ type: type?.toLowerCase() })}
          />
          <WordList
            path="tags"
            label="Tags"
            placeholder="elf, shapechanger"
            value={draft.tags}
            onChange={(tags) => change({ tags })}
          />
          <TextLine
            path="alignment"
            label="Alignment"
            optional
            choices={ALIGNMENTS}
            value={draft.alignment}
            onChange={(alignment) => change({ alignment })}
          />
          <Field label="A swarm of" optional>
            {(ids) => (
              <Select
                {...ids}
                value={draft.swarmOf ?? ''}
                placeholder="No swarm"
                choices={SIZES}
                onChange={({ target }) => change({ swarmOf: SIZES.find((size) => size === target.value) })}
              />
            )}
          </Field>
        </div>
      </div>
    </Card>
  )
}
