import type { SeenCombatant } from '@tomekeeper/combat'
import type { CombatFace } from '@tomekeeper/contracts/combat'
import { useState } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { markOf } from '../../ui/token.tsx'

const SIDES = {
  party: 'rounded-full bg-note-soft text-note',
  foe: 'rounded-[0.25em] bg-danger-soft text-danger',
  neutral: 'rounded-[0.25em] bg-hover text-ink',
} as const

type Props = { one: SeenCombatant; faces: readonly CombatFace[]; className: string }

/** A face or a counter that grows with the letters of the wall. */
export function WallFace({ one, faces, className }: Props) {
  const face = faces.find(({ memberId }) => memberId === one.id)
  const [broken, setBroken] = useState(false)
  if (face?.avatarUrl && !broken)
    return (
      <img
        src={face.avatarUrl}
        alt=""
        onError={() => setBroken(true)}
        className={classNames('shrink-0 rounded-full bg-sunken object-cover', className)}
      />
    )
  return (
    <span
      aria-hidden
      className={classNames(
        'inline-grid shrink-0 place-items-center font-semibold tracking-tight',
        face ? 'avatar rounded-full' : SIDES[one.side],
        className,
      )}
      style={face && ({ '--hue': String(face.hue) } as React.CSSProperties)}
    >
      <span className="text-[0.85em]">{markOf(one.name)}</span>
    </span>
  )
}
