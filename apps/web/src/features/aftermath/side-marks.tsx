import type { DealtBySide } from '@tomekeeper/combat'
import { SIDES } from './aftermath-words.ts'

type WhoseSide = keyof DealtBySide

const FILLS: Record<WhoseSide, string> = {
  party: 'var(--ember)',
  foe: 'url(#side-foe)',
  neutral: 'url(#side-neutral)',
  unknown: 'url(#side-unknown)',
}

/** How a side is drawn: told apart by its strokes too, not by colour alone. */
export const fillOf = (side: WhoseSide) => FILLS[side]

/** The strokes, once for each page that draws them. */
export const SideStrokes = () => (
  <svg width="0" height="0" aria-hidden className="absolute" focusable="false">
    <defs>
      <pattern id="side-foe" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--note-soft)" />
        <rect width="3" height="6" fill="var(--note)" />
      </pattern>
      <pattern id="side-neutral" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--good-soft)" />
        <rect width="6" height="3" fill="var(--good)" />
      </pattern>
      <pattern id="side-unknown" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--hover)" />
        <circle cx="3" cy="3" r="1.6" fill="var(--ink-soft)" />
      </pattern>
    </defs>
  </svg>
)

export const sideMark = (side: WhoseSide) => ({
  label: SIDES[side],
  swatch: (
    <svg width="14" height="14" focusable="false">
      <rect width="14" height="14" rx="3" fill={fillOf(side)} />
    </svg>
  ),
})
