import type { ReactNode } from 'react'
import { counted } from '../../lib/format.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import type { Issue } from './issues.ts'

type Props = {
  isDirty: boolean
  isSaving: boolean
  issues: readonly Issue[]
  failure: ReactNode
  onCancel: () => void
}

/** Stays in reach at the bottom of the window, however long the monster gets. */
export function SaveBar({ isDirty, isSaving, issues, failure, onCancel }: Props) {
  return (
    <div className="sticky bottom-20 z-10 flex flex-col gap-2 rounded-md bg-raised p-3 shadow-float lg:bottom-4">
      {issues.length > 0 && (
        <Banner tone="danger">
          {counted(issues.length, 'thing')} to mend first:{' '}
          {issues[0]?.path === '' ? '' : `${asWords(issues[0]?.path)}: `}
          {issues[0]?.message}
        </Banner>
      )}
      {failure}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" kind="primary" busy={isSaving}>
          Save the monster
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <p className="ml-auto text-sm text-ink-soft">{isDirty ? 'Not saved yet' : ''}</p>
      </div>
    </div>
  )
}

/** `actions.2.text` → "actions, number 3, text" */
const asWords = (path = '') =>
  path
    .split('.')
    .filter((part) => part !== 'features')
    .map((part) =>
      /^\d+$/.test(part)
        ? `number ${Number(part) + 1}`
        : part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    )
    .join(', ')
