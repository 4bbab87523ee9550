import { ChevronLeft, Redo2, ScrollText, SkipForward, Swords, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { keyCaps } from '../../../ui/shortcuts.ts'
import { useDesk } from '../desk.ts'
import { useKeyMap } from '../keys/key-map.ts'
import { nextTurn } from '../keys/run-key.ts'
import { nameById } from '../names.ts'

type Props = {
  title: string
  undoWords: string | null
  redoWords: string | null
  onLog: (() => void) | null
  menu: ReactNode
}

/** Round and turn, on to the next, and back. */
export function FightBar({ title, undoWords, redoWords, onLog, menu }: Props) {
  const desk = useDesk()
  const { combat, attempt, undo, redo } = desk
  const keys = useKeyMap()
  const isRunning = combat.phase === 'running'
  return (
    <header className="sticky top-0 z-20 -mx-4 flex flex-wrap items-center gap-x-3 gap-y-1 bg-ground px-4 py-1 lg:static lg:mx-0 lg:bg-transparent lg:p-0">
      <div className="flex min-w-0 grow items-baseline gap-3">
        <h1 className="shrink-0 text-xl leading-tight">{isRunning ? `Round ${combat.round}` : title}</h1>
        <p className="min-w-0 truncate text-control text-ink-soft">
          {isRunning ? (
            combat.turn === null ? (
              'Nobody’s turn'
            ) : (
              <span className="font-semibold text-ember-ink">{nameById(combat, combat.turn)}</span>
            )
          ) : (
            'Getting ready'
          )}
        </p>
      </div>
      <div className="flex grow items-center gap-1 sm:grow-0">
        <IconButton
          label="Back to the turn before"
          hint="below"
          icon={<ChevronLeft size={18} aria-hidden />}
          disabled={!isRunning}
          onClick={() => attempt({ type: 'previous_turn' })}
        />
        <Button
          kind="primary"
          className="grow whitespace-nowrap sm:grow-0"
          icon={isRunning ? <SkipForward size={16} aria-hidden /> : <Swords size={16} aria-hidden />}
          onClick={() => nextTurn(desk)}
        >
          {isRunning ? 'Next turn' : 'Start the fight'}
          <kbd aria-hidden className="hidden font-sans text-xs font-normal opacity-85 lg:inline">
            {keyCaps(keys.next).join(' ')}
          </kbd>
        </Button>
        <IconButton
          label={undoWords === null ? 'Nothing to take back' : `Take back: ${undoWords}`}
          hint="below"
          icon={<Undo2 size={18} aria-hidden />}
          disabled={undoWords === null}
          onClick={undo}
        />
        <IconButton
          label={redoWords === null ? 'Nothing to do again' : `Do again: ${redoWords}`}
          hint="below"
          icon={<Redo2 size={18} aria-hidden />}
          disabled={redoWords === null}
          onClick={redo}
        />
        {onLog && (
          <IconButton label="What happened" hint="below" icon={<ScrollText size={18} aria-hidden />} onClick={onLog} />
        )}
        {menu}
      </div>
    </header>
  )
}
