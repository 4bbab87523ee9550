import type { SeenCombatant } from '@tomekeeper/combat'
import type { CombatView } from '@tomekeeper/contracts/combat'
import { surpriseEffects } from '@tomekeeper/combat'
import { EyeOff, Hourglass, Shield, Zap } from 'lucide-react'
import type { ReactNode } from 'react'
import { HEALTH_LABELS, HEALTH_TONES, outOfIt } from '../../lib/fight/health-words.ts'
import { formatNumber } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { ConcentrationIcon } from '../../ui/game-icon.tsx'
import { HealthBar } from '../../ui/health-bar.tsx'
import { ConditionList } from './condition-list.tsx'
import { DeathSaves } from './death-saves.tsx'
import { Face } from './face.tsx'
import { TurnParts } from './turn-parts.tsx'

type Props = { one: SeenCombatant; fight: CombatView }

/** How I am doing: what a player looks for on their own sheet in the middle of a fight. */
export function YourCard({ one, fight: { view, faces } }: Props) {
  const { health, own } = one
  const out = outOfIt(one)
  return (
    <Card>
      <div className="flex flex-col gap-4">
        <div className="flex items-center gap-3">
          <Face one={one} faces={faces} />
          <h2 className="min-w-0 grow text-lg wrap-anywhere">{one.name}</h2>
          {one.ac !== null && (
            <span className="flex shrink-0 items-center gap-1.5 text-control">
              <Shield size={18} aria-hidden className="text-ink-soft" />
              <span className="sr-only">Armor Class</span>
              <strong className="text-lg font-semibold">{one.ac}</strong>
            </span>
          )}
        </div>
        {health.shown === 'numbers' && (
          <div>
            <p className="flex flex-wrap items-baseline gap-x-2 tabular-nums">
              <span className="sr-only">Hit points </span>
              <strong className="text-4xl font-semibold">{formatNumber(health.hp)}</strong>
              <span className="text-lg text-ink-soft">of {formatNumber(health.maxHp)}</span>
              {health.tempHp > 0 && (
                <span className="text-control font-medium text-note">+{formatNumber(health.tempHp)} temporary</span>
              )}
              <span className="ml-auto self-center">
                <Badge tone={HEALTH_TONES[health.word]}>{out ?? HEALTH_LABELS[health.word]}</Badge>
              </span>
            </p>
            <HealthBar
              share={health.hp / Math.max(1, health.maxHp)}
              extra={health.tempHp / Math.max(1, health.maxHp)}
              tone={HEALTH_TONES[health.word]}
              className="mt-2 h-3"
            />
          </div>
        )}
        <DeathSaves one={one} />
        {own && view.phase === 'running' && own.concentrationChecks.length > 0 && (
          <p role="status" className="rounded-md bg-warn-soft p-3 font-semibold text-warn">
            Make a concentration save: DC {own.concentrationChecks.join(', then DC ')}.
          </p>
        )}
        {own && view.phase === 'running' && !out && <TurnParts spent={own.spent} />}
        <ConditionList one={one} rules={view.rules} combatants={view.combatants} />
        <Facts one={one} losesTurn={surpriseEffects(view.rules).losesFirstTurn} />
      </div>
    </Card>
  )
}

function Facts({ one, losesTurn }: { one: SeenCombatant; losesTurn: boolean }) {
  const { concentration, isDelaying, isSurprised, own, note } = one
  if (!concentration && !isDelaying && !isSurprised && !own?.isHidden && !note) return null
  return (
    <ul aria-label={`More about ${one.name}`} className="flex flex-col gap-2 text-control">
      {concentration && (
        <Fact icon={<ConcentrationIcon size={18} decorative />}>
          Concentrating on <strong className="font-semibold">{concentration}</strong>
        </Fact>
      )}
      {isSurprised && (
        <Fact icon={<Zap size={16} aria-hidden />}>
          {losesTurn ? 'Surprised: no turn this round, and no reaction before it ends.' : 'Surprised.'}
        </Fact>
      )}
      {isDelaying && (
        <Fact icon={<Hourglass size={16} aria-hidden />}>Delaying: tell your DM when you want to act.</Fact>
      )}
      {own?.isHidden && (
        <Fact icon={<EyeOff size={16} aria-hidden />}>Out of sight: the others do not see you here.</Fact>
      )}
      {note && <Fact icon={null}>{note}</Fact>}
    </ul>
  )
}

const Fact = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <li className="flex gap-2.5 wrap-anywhere">
    <span className="mt-0.5 flex w-5 shrink-0 justify-center text-ink-soft">{icon}</span>
    <span className="min-w-0">{children}</span>
  </li>
)
