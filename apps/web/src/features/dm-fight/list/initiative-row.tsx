import type { Combatant, Edition } from '@tomekeeper/combat'
import { Check, EyeOff, Shield } from 'lucide-react'
import { memo, type MouseEvent } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import { nameOf } from '../names.ts'
import { HealthBar } from './health-bar.tsx'
import { RowMarks } from './row-marks.tsx'
import { type Face, Token } from './token.tsx'

type Props = {
  one: Combatant
  face: Face | undefined
  rules: Edition
  inLair: boolean
  isCurrent: boolean
  isChosen: boolean
  isCursor: boolean
  onPick: (id: string, how: 'only' | 'toggle' | 'range') => void
}

/** One place in the order. The library keeps who did not change identical, so that only who did is drawn again. */
export const InitiativeRow = memo(function InitiativeRow(props: Props) {
  const { one, face, rules, inLair, isCurrent, isChosen, isCursor, onPick } = props
  const pick = (event: MouseEvent) =>
    onPick(one.id, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only')
  const isOut = one.life === 'dead' || one.presence === 'left'
  return (
    <li aria-current={isCurrent ? 'step' : undefined} className="[contain:layout_style]">
      <button
        type="button"
        draggable={one.initiative.total !== null}
        data-row={one.id}
        tabIndex={isCursor ? 0 : -1}
        aria-pressed={isChosen}
        onClick={pick}
        className={classNames(
          'relative flex min-h-10 w-full items-center gap-2.5 rounded-md py-1 pr-3 pl-2 text-left outline-offset-[-2px] transition-colors duration-[120ms] select-none hover:bg-hover',
          isCurrent && 'bg-ember-soft hover:bg-ember-soft',
          isChosen && 'shadow-[inset_0_0_0_2px_var(--ember)]',
        )}
      >
        <span
          className={classNames(
            'w-7 shrink-0 text-right text-control tabular-nums',
            isCurrent ? 'font-bold text-ember-ink' : 'text-ink-soft',
          )}
        >
          {one.initiative.total ?? '–'}
        </span>
        <span className="relative shrink-0">
          <Token one={one} face={face} />
          {isChosen && (
            <span className="absolute -right-1 -bottom-1 grid size-4 place-items-center rounded-full bg-ember text-on-ember">
              <Check size={11} strokeWidth={3} aria-hidden />
            </span>
          )}
        </span>
        <span className="flex min-w-0 grow flex-wrap items-center gap-x-2 gap-y-0.5">
          <span
            className={classNames(
              'max-w-full text-control leading-5 font-semibold wrap-anywhere sm:truncate',
              isOut && 'text-ink-soft line-through decoration-1',
              one.hidden && 'italic',
            )}
          >
            {one.hidden && <EyeOff size={14} aria-label="hidden" className="mr-1 inline align-[-2px] text-note" />}
            {nameOf(one)}
          </span>
          {isCurrent && <span className="sr-only">, acting now,</span>}
          <RowMarks one={one} inLair={inLair} />
        </span>
        {one.ac !== null && (
          <span className="hidden w-10 shrink-0 items-center gap-1 text-sm text-ink-soft tabular-nums sm:inline-flex">
            <Shield size={13} aria-hidden />
            <span className="sr-only">armor class</span>
            {one.ac}
          </span>
        )}
        <HealthBar one={one} rules={rules} />
      </button>
    </li>
  )
})
