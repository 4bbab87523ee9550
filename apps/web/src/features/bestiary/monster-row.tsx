import { Link } from '@tanstack/react-router'
import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { Eye, EyeOff, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { formatNumber } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ratingWords } from './monster-words.ts'

type Props = {
  campaignId: string
  card: MonsterCard
  index: number
  top: number
  isActive: boolean
  isOpen: boolean
  isChosen?: boolean
  onChoose?: (card: MonsterCard, isChosen: boolean) => void
  onReveal?: (card: MonsterCard) => void
  onArrive: (index: number) => void
}

/** The name is a link to the monster, stretched over its row; buttons stand above it. */
export const MonsterRow = memo(function MonsterRow(props: Props) {
  const { campaignId, card, index, top, isActive, isOpen, isChosen, onChoose, onReveal, onArrive } = props
  const { name, cr, type, size, ac, hp, xp, source, isRevealed, isDoubtful } = card
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-selected={onChoose ? isChosen : isOpen}
      aria-current={isOpen || undefined}
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => onArrive(index)}
      className="monster-row"
      data-dm={onReveal ? '' : undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {onChoose && (
        <div role="gridcell" className="relative z-1 flex justify-center [&>label]:items-center">
          <Checkbox
            label={<span className="sr-only">Choose {name}</span>}
            checked={isChosen ?? false}
            tabIndex={-1}
            onChange={(event) => onChoose(card, event.target.checked)}
          />
        </div>
      )}
      <div role="gridcell" className="min-w-0">
        <span className="flex items-center gap-2">
          <Link
            to="/campaigns/$campaignId/bestiary/{-$locator}"
            params={{ campaignId, locator: card.locator }}
            search={(before) => before}
            resetScroll={false}
            tabIndex={-1}
            className="min-w-0 truncate font-medium text-ink no-underline outline-none after:absolute after:inset-0"
          >
            {name}
          </Link>
          {isDoubtful && (
            <Badge tone="warn" icon={<TriangleAlert aria-hidden />}>
              Review
            </Badge>
          )}
        </span>
        <span className="block truncate text-sm text-ink-soft @3xl:hidden">
          {[[size, type].filter(Boolean).join(' '), source].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div role="gridcell" className="text-right">
        <span className="text-xs text-ink-soft">CR </span>
        <span className="font-semibold">{ratingWords(cr)}</span>
      </div>
      <div role="gridcell" className="hidden truncate text-ink-soft @3xl:block">
        {[size, type].filter(Boolean).join(' ') || '—'}
      </div>
      <Number word="AC" value={ac} />
      <Number word="HP" value={hp} />
      <Number word="XP" value={xp} />
      <div role="gridcell" className="hidden truncate text-sm text-ink-soft @3xl:block">
        {source}
      </div>
      {onReveal && (
        <div role="gridcell" className="relative z-1">
          <IconButton
            label={isRevealed ? `Hide ${name} from the table` : `Reveal ${name} to the table`}
            hint="none"
            tabIndex={-1}
            icon={
              isRevealed ? (
                <Eye size={18} aria-hidden className="text-ember-ink" />
              ) : (
                <EyeOff size={18} aria-hidden className="text-ink-soft" />
              )
            }
            onClick={() => onReveal(card)}
          />
        </div>
      )}
    </div>
  )
})

const Number = ({ word, value }: { word: string; value: number | null }) => (
  <div role="gridcell" className="hidden text-right whitespace-nowrap @3xl:block">
    <span className="text-xs text-ink-soft">{word} </span>
    {value === null ? '—' : formatNumber(value)}
  </div>
)
