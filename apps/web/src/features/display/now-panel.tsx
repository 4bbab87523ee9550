import type { Outcome } from '@tomekeeper/combat/vocabulary'
import { outOfIt } from '../../lib/fight/health-words.ts'
import { nextUp } from './on-the-wall.ts'
import type { WallFight } from './shown-fight.tsx'
import { WallEffects } from './wall-effects.tsx'
import { WallFace } from './wall-face.tsx'
import { WallHealth } from './wall-health.tsx'

const OUTCOME_WORDS: Record<Outcome, string> = {
  victory: 'The fight is won',
  defeat: 'The fight is lost',
  retreat: 'The party got away',
  truce: 'A truce',
  unfinished: 'The fight stopped here',
}

/** Whoever is up, as large as the wall allows, and whoever should get ready. */
export function NowPanel({ fight: { view, faces } }: { fight: WallFight }) {
  const current = view.combatants.find(({ id }) => id === view.turn)
  const next = nextUp(view)
  if (view.phase === 'ended') return <Big says={OUTCOME_WORDS[view.outcome ?? 'unfinished']} />
  if (!current || view.phase !== 'running') return <Big says="Roll for initiative" />
  const out = outOfIt(current)
  return (
    <section
      aria-label="Whose turn it is"
      className="rounded-lg bg-surface p-[1.3em] shadow-[inset_0.35em_0_0_var(--ember)]"
    >
      <div key={`${view.round} ${current.id}`} className="flex animate-rise items-center gap-[1.1em]">
        <WallFace one={current} faces={faces} className="size-[2.4em] text-[1.5em] lg:text-[2.2em]" />
        <div className="min-w-0 grow">
          <p
            aria-live="polite"
            className="line-clamp-3 font-serif text-[2em] leading-[1.08] font-[560] tracking-tight wrap-break-word lg:text-[2.9em]"
          >
            {current.name}
          </p>
          <div className="mt-[0.5em] text-[1.3em]">
            {out ? <p className="font-semibold text-danger">{out}</p> : <WallHealth health={current.health} />}
          </div>
        </div>
      </div>
      <WallEffects one={current} className="mt-[0.7em] text-[1.15em]" />
      {next && (
        <p className="mt-[0.9em] text-[1.3em] wrap-anywhere">
          <span className="text-ink-soft">Next: </span>
          <strong className="font-semibold">{next.name}</strong>
        </p>
      )}
    </section>
  )
}

const Big = ({ says }: { says: string }) => (
  <section aria-label="Whose turn it is" className="rounded-lg bg-surface p-[1.3em]">
    <p className="font-serif text-[2.9em] leading-tight font-[560] tracking-tight">{says}</p>
  </section>
)
