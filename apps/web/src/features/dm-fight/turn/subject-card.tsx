import { type Combatant, situationOf } from '@tomekeeper/combat'
import { Badge } from '../../../ui/badge.tsx'
import { useDesk } from '../desk.ts'
import { HealthBar } from '../list/health-bar.tsx'
import { LIFE_WORDS } from '../list/row-words.ts'
import { nameOf, namesOf } from '../names.ts'
import { ActButtons } from './act-buttons.tsx'
import { EffectsList } from './effects-list.tsx'
import { SpentToggles } from './spent-toggles.tsx'

/** Whoever is chosen, or whose turn it is: what lies on them, what they have left, and what can be done. */
export function SubjectCard({ isNamed = true }: { isNamed?: boolean }) {
  const { combat, targets } = useDesk()
  const [one] = targets
  if (!one) return null
  return (
    <section
      aria-label={targets.length > 1 ? 'Those chosen' : nameOf(one)}
      className="flex flex-col gap-3 rounded-md bg-surface p-4"
    >
      {targets.length > 1 ? (
        <Several targets={targets} />
      ) : (
        <Single one={one} isCurrent={one.id === combat.turn} isNamed={isNamed} />
      )}
      <ActButtons />
    </section>
  )
}

function Several({ targets }: { targets: readonly Combatant[] }) {
  const { combat } = useDesk()
  return (
    <div>
      <h2 className="text-lg leading-tight">{targets.length} chosen</h2>
      <p className="text-control text-ink-soft">
        {namesOf(
          combat,
          targets.map(({ id }) => id),
        )}
      </p>
    </div>
  )
}

function Single({ one, isCurrent, isNamed }: { one: Combatant; isCurrent: boolean; isNamed: boolean }) {
  const { combat } = useDesk()
  const { attacks, attacksAgainst, savesAtDisadvantage } = situationOf(combat.rules, one)
  const edges = [
    attacks.advantage !== attacks.disadvantage && `attacks at ${attacks.advantage ? 'advantage' : 'disadvantage'}`,
    attacksAgainst.advantage !== attacksAgainst.disadvantage &&
      `attacked at ${attacksAgainst.advantage ? 'advantage' : 'disadvantage'}`,
    savesAtDisadvantage && 'saves at disadvantage',
  ].filter(Boolean)
  return (
    <>
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          {isCurrent && <Badge tone="ember">Acting</Badge>}
          <h2 className="flex flex-wrap items-center gap-x-2 text-lg leading-tight">
            <span className={isNamed ? 'min-w-0 break-words' : 'sr-only'}>{nameOf(one)}</span>
            {one.life !== 'alive' && (
              <Badge tone="danger">{one.knockedOut ? 'knocked out' : LIFE_WORDS[one.life]}</Badge>
            )}
          </h2>
          <p className="text-sm text-ink-soft tabular-nums">
            {[
              one.ac !== null && `AC ${one.ac}`,
              one.kind !== 'lair' && `${one.speed} ft`,
              one.passivePerception !== null && `passive ${one.passivePerception}`,
              one.concentration && `concentrates on ${one.concentration.name}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {edges.length > 0 && <p className="text-sm font-medium text-warn">{edges.join(', ')}</p>}
        </div>
        <HealthBar one={one} rules={combat.rules} />
      </div>
      {one.kind !== 'lair' && <SpentToggles one={one} />}
      <EffectsList one={one} />
      {(one.dmNote !== '' || one.tableNote !== '') && (
        <div className="text-control whitespace-pre-line">
          {one.dmNote !== '' && <p>{one.dmNote}</p>}
          {one.tableNote !== '' && <p className="text-ink-soft">For the table: {one.tableNote}</p>}
        </div>
      )}
    </>
  )
}
