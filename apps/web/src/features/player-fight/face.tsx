import type { SeenCombatant } from '@tomekeeper/combat'
import type { CombatFace } from '@tomekeeper/contracts/combat'
import { Avatar } from '../../ui/avatar.tsx'
import { Token } from '../../ui/token.tsx'

type Props = { one: SeenCombatant; faces: readonly CombatFace[]; size?: 'normal' | 'large' }

/** A member's own picture; everybody else has a counter. */
export function Face({ one, faces, size }: Props) {
  const face = faces.find(({ memberId }) => memberId === one.id)
  if (face) return <Avatar name={one.name} image={face.avatarUrl} hue={face.hue} size={size} decorative />
  return <Token name={one.name} side={one.side} size={size} />
}
