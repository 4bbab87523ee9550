import type { StatBlock } from '@tomekeeper/statblock'
import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { AbilityFields } from './ability-fields.tsx'
import { AddSection } from './add-section.tsx'
import { ChallengeFields } from './challenge-fields.tsx'
import { DefenceFields } from './defence-fields.tsx'
import { type Draft, type DraftSection, type Section, SECTIONS, statBlockOf } from './draft.ts'
import { EditorColumns } from './editor-columns.tsx'
import { FeatureSection } from './feature-section.tsx'
import { IdentityFields } from './identity-fields.tsx'
import { type Issue, Issues } from './issues.ts'
import { issuesOf } from './issues-of.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { SaveBar } from './save-bar.tsx'
import { SenseFields } from './sense-fields.tsx'
import { StoryFields } from './story-fields.tsx'
import { VitalFields } from './vital-fields.tsx'

type Props = {
  start: Draft
  /** Shows the monster as it will look at the table. */
  preview: (statBlock: StatBlock) => ReactNode
  /** Whether it worked. When not, everything stays as it was written, and `failure` says why. */
  onSave: (statBlock: StatBlock) => Promise<boolean>
  onCancel: () => void
  failure?: ReactNode
}

const ALWAYS_THERE: readonly Section[] = ['traits', 'actions']

/** A monster as it is written: facts as fields, features in their own words, and beside them what comes of it. */
export function MonsterEditor({ start, preview, onSave, onCancel, failure }: Props) {
  const [saved, setSaved] = useState(start)
  const [draft, setDraft] = useState(start)
  const [opened, setOpened] = useState<readonly Section[]>(() => SECTIONS.filter((section) => isUsed(start, section)))
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const [isSaving, setIsSaving] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const shown = useDeferredValue(draft)
  const statBlock = useMemo(() => statBlockOf(shown), [shown])
  const isDirty = draft !== saved

  const change = useCallback((facts: Partial<Draft>) => setDraft((before) => ({ ...before, ...facts })), [])
  const changeSection = useCallback(
    (section: Section, to: (before: DraftSection) => DraftSection) =>
      setDraft((before) => ({
        ...before,
        sections: { ...before.sections, [section]: to(before.sections[section]) },
      })),
    [],
  )

  const save = useCallback(async () => {
    const written = statBlockOf(draft)
    setIsSaving(true)
    try {
      const found = await issuesOf(written)
      setIssues(found)
      if (found.length === 0 && (await onSave(written))) setSaved(draft)
    } finally {
      setIsSaving(false)
    }
  }, [draft, onSave])

  // the first field that is wrong is where to go on
  useEffect(() => {
    if (issues.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [issues])

  useShortcuts(
    'Monster',
    useMemo(() => [{ keys: 'mod+s', says: 'Save the monster', run: () => void save() }], [save]),
  )

  const sections = SECTIONS.filter((section) => ALWAYS_THERE.includes(section) || opened.includes(section))
  const editing = { draft, change }
  return (
    <Issues value={issues}>
      <LeaveGuard isDirty={isDirty && !isSaving} />
      <EditorColumns preview={preview(statBlock)}>
        <form
          ref={form}
          noValidate
          aria-label="Monster"
          className="flex flex-col gap-5"
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <IdentityFields {...editing} />
          <VitalFields {...editing} />
          <AbilityFields {...editing} />
          <ChallengeFields {...editing} />
          <SenseFields {...editing} />
          <DefenceFields {...editing} />
          {sections.map((section) => (
            <FeatureSection
              key={section}
              section={section}
              edition={draft.edition}
              value={draft.sections[section]}
              onChange={(to) => changeSection(section, to)}
            />
          ))}
          <AddSection shown={sections} onAdd={(section) => setOpened([...opened, section])} />
          <StoryFields {...editing} />
          <SaveBar isDirty={isDirty} isSaving={isSaving} issues={issues} failure={failure} onCancel={onCancel} />
        </form>
      </EditorColumns>
    </Issues>
  )
}

const isUsed = ({ sections }: Draft, section: Section) =>
  sections[section].features.length > 0 || sections[section].intro !== ''
