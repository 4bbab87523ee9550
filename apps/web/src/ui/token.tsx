import { classNames } from './class-names.ts'

const SIDES = {
  party: 'rounded-full bg-note-soft text-note',
  foe: 'rounded-md bg-danger-soft text-danger',
  neutral: 'rounded-md bg-hover text-ink',
} as const

const SIZES = { normal: 'size-9 text-sm', large: 'size-16 text-xl' } as const

type Props = {
  name: string
  side: keyof typeof SIDES
  size?: keyof typeof SIZES
}

/** A counter for somebody without a picture: an initial and a number. Decorative: the name stands beside it. */
export function Token({ name, side, size = 'normal' }: Props) {
  return (
    <span
      aria-hidden
      className={classNames(
        'inline-grid shrink-0 place-items-center font-semibold tracking-tight select-none',
        SIDES[side],
        SIZES[size],
      )}
    >
      {markOf(name)}
    </span>
  )
}

/** "Goblin 12" is G12, "Grakk the Unwashed" is GU. */
export function markOf(name: string) {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  const initial = (word: string) => Array.from(word)[0]?.toLocaleUpperCase() ?? ''
  return initial(words[0] ?? '') + (/^\d{1,3}$/.test(last) ? last : initial(last)) || '?'
}
