import type { Choice } from '../../ui/choices.ts'

/** Adventures are secrets, so what nobody chose is for the DM alone. */
export const AUDIENCE_CHOICES: readonly Choice<'dm' | 'table'>[] = [
  {
    value: 'dm',
    label: 'DM only',
    hint: 'Adventures and secrets. Players never see it, nor any answer that rests on it.',
  },
  {
    value: 'table',
    label: 'The table',
    hint: 'Every member can read it, ask the Sage about it and download it.',
  },
]
