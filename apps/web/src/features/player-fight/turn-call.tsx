import type { SeenCombatant, TableView } from '@tomekeeper/combat'
import { useEffect, useState } from 'react'
import { turnsUntil } from '../../lib/fight/turn-words.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'

type Props = {
  view: TableView
  /** Nothing has been heard for a while: what stands here may be old. */
  isAway: boolean
  isEnding: boolean
  onEndTurn: (one: SeenCombatant) => void
}

/** Whose turn it is, and when it is mine. Stays in sight while the rest scrolls. */
export function TurnCall({ view, isAway, isEnding, onEndTurn }: Props) {
  const current = view.combatants.find(({ id }) => id === view.turn)
  const isMine = current?.isYours ?? false
  return (
    <section
      aria-label="Whose turn it is"
      className={classNames(
        'sticky top-0 z-20 -mx-4 px-4 py-3 shadow-[0_1px_0_var(--line)] sm:mx-0 sm:rounded-md sm:px-5 lg:static lg:py-5',
        isMine ? 'bg-ember text-on-ember' : 'bg-surface',
      )}
    >
      {current && isMine ? (
        <YoureUp key={current.id} one={current} round={view.round} isEnding={isEnding} onEndTurn={onEndTurn} />
      ) : (
        <Others view={view} current={current} />
      )}
      {isAway && (
        <p className={classNames('mt-1.5 text-sm', !isMine && 'text-ink-soft')}>
          This may be out of date: news do not come in just now.
        </p>
      )}
    </section>
  )
}

const STEADY_MS = 700

type UpProps = { one: SeenCombatant; round: number; isEnding: boolean; onEndTurn: (one: SeenCombatant) => void }

function YoureUp({ one, round, isEnding, onEndTurn }: UpProps) {
  // the second tap of a double tap must not end the next turn, which may be mine as well
  const [isSteady, setSteady] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSteady(true), STEADY_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="flex animate-rise flex-wrap items-center gap-x-6 gap-y-3">
      <div className="min-w-0 grow">
        <p className="font-serif text-3xl leading-tight font-[560] tracking-tight sm:text-4xl">You’re up</p>
        <p className="wrap-anywhere">
          <strong className="font-semibold">{one.name}</strong>, round {round}
        </p>
      </div>
      <Button
        size="large"
        className="w-full sm:w-auto"
        busy={isEnding}
        disabled={!isSteady}
        onClick={() => onEndTurn(one)}
      >
        End my turn
      </Button>
    </div>
  )
}

function Others({ view, current }: { view: TableView; current: SeenCombatant | undefined }) {
  const plays = view.combatants.some(({ isYours }) => isYours)
  if (view.phase !== 'running' || !current)
    return (
      <>
        <p className="font-serif text-xl font-[560]">The fight is about to begin</p>
        <p className="text-ink-soft">Your DM is setting it up. Whose turn it is will stand here.</p>
      </>
    )
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <p className="min-w-0 font-serif text-xl font-[560] wrap-anywhere">
        <span className="sr-only">It is the turn of </span>
        {current.name}
      </p>
      <p className="text-sm text-ink-soft">Round {view.round}</p>
      {plays && (
        <p className="w-full">
          {view.turnsUntilYours === null ? (
            <span className="text-ink-soft">You have no turn at the moment.</span>
          ) : (
            <strong className="font-semibold text-ember-ink">{turnsUntil(view.turnsUntilYours)}</strong>
          )}
        </p>
      )}
    </div>
  )
}
