import type { Combatant } from '@tomekeeper/combat'
import { legendaryResistancesLeft } from '@tomekeeper/combat'
import { CircleSlash, Crown, Hourglass, ShieldCheck, Skull, StickyNote } from 'lucide-react'
import type { ReactNode } from 'react'
import { ConcentrationIcon, ConditionIcon } from '../../../ui/game-icon.tsx'
import { EffectChip } from './effect-chip.tsx'

/** What else one should know of somebody at a glance; nothing, where there is nothing. */
export function RowMarks({ one, inLair }: { one: Combatant; inLair: boolean }) {
  const { effects, legendary, deathSaves } = one
  return (
    <>
      {one.life === 'dead' && (
        <Mark tone="danger" icon={<Skull size={12} />}>
          dead
        </Mark>
      )}
      {one.life === 'stable' && <Mark tone="warn">{one.knockedOut ? 'knocked out' : 'stable'}</Mark>}
      {one.life === 'dying' && (
        <Mark tone="danger">
          dying {deathSaves.successes}✓ {deathSaves.failures}✗
        </Mark>
      )}
      {one.concentration && (
        <Mark tone="note" icon={<ConcentrationIcon size={13} decorative />}>
          {one.concentration.name}
        </Mark>
      )}
      {effects.map((effect) => (
        <EffectChip key={effect.id} effect={effect} />
      ))}
      {one.exhaustion > 0 && (
        <Mark tone="warn" icon={<ConditionIcon condition="exhaustion" size={13} decorative />}>
          exhaustion {one.exhaustion}
        </Mark>
      )}
      {one.surprised && <Mark tone="warn">surprised</Mark>}
      {one.delaying && (
        <Mark tone="note" icon={<Hourglass size={12} />}>
          delaying
        </Mark>
      )}
      {one.spent.reaction && <Mark icon={<CircleSlash size={12} />}>reaction</Mark>}
      {legendary && legendary.actions > 0 && <Mark icon={<Crown size={12} />}>{legendary.actionsLeft} legendary</Mark>}
      {legendary && legendary.resistances > 0 && (
        <Mark icon={<ShieldCheck size={12} />}>{legendaryResistancesLeft(legendary, inLair)} resist</Mark>
      )}
      {one.dmNote !== '' && (
        <Mark icon={<StickyNote size={12} />}>
          <span className="max-w-32 truncate">{one.dmNote}</span>
        </Mark>
      )}
    </>
  )
}

const TONES = { plain: 'text-ink-soft', note: 'text-note', warn: 'text-warn', danger: 'text-danger' } as const

function Mark({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: keyof typeof TONES
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <span className={`inline-flex max-w-full items-center gap-1 text-xs leading-5 font-medium ${TONES[tone]}`}>
      {icon}
      <span className="truncate">{children}</span>
    </span>
  )
}
