import { Card } from '../../ui/card.tsx'
import { withoutNothing } from './draft.ts'
import type { Editing } from './editing.ts'
import { LongText } from './long-text.tsx'
import { NumberLine } from './number-line.tsx'
import { TextLine } from './text-line.tsx'
import { WordList } from './word-list.tsx'

/** Where it lives, what is told of it, and where it was printed. */
export function StoryFields({ draft, change }: Editing) {
  return (
    <Card title="Lore and source">
      <div className="flex flex-col gap-4">
        <WordList
          path="environments"
          label="Habitat"
          placeholder="swamp, coast"
          value={draft.environments}
          onChange={(environments) => change({ environments })}
        />
        <LongText
          path="description"
          label="Description"
          optional
          rows={3}
          value={draft.description}
          onChange={(description) => change({ description: description || undefined })}
        />
        <div className="grid gap-4 sm:grid-cols-[1fr_8rem]">
          <TextLine
            path="source.title"
            label="Printed in"
            optional
            value={draft.source?.title}
            onChange={(title) => change({ source: sourceOf({ ...draft.source, title }) })}
          />
          <NumberLine
            path="source.page"
            label="Page"
            optional
            value={draft.source?.page}
            onChange={(page) => change({ source: sourceOf({ ...draft.source, page }) })}
          />
        </div>
      </div>
    </Card>
  )
}

function sourceOf(source: { title?: string; page?: number }) {
  const said = withoutNothing(source)
  return Object.keys(said).length > 0 ? said : undefined
}
