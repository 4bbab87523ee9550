import { Plus } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { type Section, SECTIONS } from './draft.ts'
import { SECTION_WORDS } from './section-words.ts'

/** Sections that most monsters don't have, until they are wanted. */
export function AddSection({ shown, onAdd }: { shown: readonly Section[]; onAdd: (section: Section) => void }) {
  const left = SECTIONS.filter((section) => !shown.includes(section))
  if (left.length === 0) return null
  return (
    <div role="group" aria-label="More sections" className="flex flex-wrap gap-2">
      {left.map((section) => (
        <Button
          key={section}
          size="small"
          kind="quiet"
          icon={<Plus size={15} aria-hidden />}
          onClick={() => onAdd(section)}
        >
          {SECTION_WORDS[section].title}
        </Button>
      ))}
    </div>
  )
}
