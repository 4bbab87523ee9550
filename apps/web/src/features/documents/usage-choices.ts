import type { DocumentView } from '@tomekeeper/contracts/documents'
import type { Choice } from '../../ui/choices.ts'

export const USAGE_CHOICES: readonly Choice<DocumentView['usage']>[] = [
  { value: 'required', label: 'Always', hint: 'Every campaign’s Sage reads it.' },
  { value: 'optional', label: 'On request', hint: 'Each campaign’s DM decides whether to use it.' },
  { value: 'tools', label: 'Monsters only', hint: 'Mined for stat blocks; the Sage never quotes it.' },
]

export const usageWord = (usage: DocumentView['usage']) =>
  USAGE_CHOICES.find(({ value }) => value === usage)?.label ?? usage
