import type { DayView, EncounterCard } from '@tomekeeper/contracts/encounters'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { formatNumber } from '../../lib/format.ts'
import { BudgetBar } from '../../ui/budget-bar.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Select } from '../../ui/select.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { say } from '../../ui/toast.ts'
import { DifficultyBadge } from './difficulty-badge.tsx'

type Props = {
  campaignId: string
  name: string
  day: DayView
  encounters: readonly EncounterCard[]
  free: readonly EncounterCard[]
  busy: boolean
  onChain: (encounterIds: string[]) => void
}

const MOST_OF_A_DAY = 20

/** One day: its fights in order, and what is left of the party's strength. */
export function DayPlan({ campaignId, name, day, encounters, free, busy, onChain }: Props) {
  const ids = day.encounterIds
  const cards = ids.flatMap((id) => encounters.find((one) => one.id === id) ?? [])

  const move = (at: number, by: 1 | -1) => {
    const id = ids[at]
    if (id) onChain(ids.toSpliced(at, 1).toSpliced(at + by, 0, id))
  }
  const takeOut = (card: EncounterCard, at: number) => {
    onChain(ids.toSpliced(at, 1))
    say(`${card.name} is out of ${name}.`, { undo: () => onChain([...ids]) })
  }

  return (
    <Card title={name} flush>
      <div className="px-4 pb-2 sm:px-5">
        <BudgetBar
          label={day.left < 0 ? `${formatNumber(-day.left)} XP too much` : `${formatNumber(day.left)} XP left`}
          value={day.spent}
          bands={[{ label: 'The day', upTo: day.budget }]}
        />
      </div>
      <Rows label={`Fights of ${name}`}>
        {cards.map((card, at) => (
          <Row
            key={card.id}
            lead={<span className="block w-5 text-control text-ink-soft">{at + 1}</span>}
            title={
              <TextLink
                to="/campaigns/$campaignId/encounters/{-$encounterId}"
                params={{ campaignId, encounterId: card.id }}
                className="text-ink! no-underline! hover:underline!"
              >
                {card.name}
              </TextLink>
            }
            badges={<DifficultyBadge difficulty={card.difficulty} />}
            detail={card.difficulty ? `${formatNumber(card.difficulty.adjustedXp)} XP` : undefined}
            actions={
              <>
                <IconButton
                  label={`${card.name}: earlier`}
                  hint="none"
                  disabled={busy || at === 0}
                  icon={<ArrowUp size={16} aria-hidden />}
                  onClick={() => move(at, -1)}
                />
                <IconButton
                  label={`${card.name}: later`}
                  hint="none"
                  disabled={busy || at === cards.length - 1}
                  icon={<ArrowDown size={16} aria-hidden />}
                  onClick={() => move(at, 1)}
                />
                <IconButton
                  label={`Take ${card.name} out of ${name}`}
                  hint="none"
                  disabled={busy}
                  icon={<X size={16} aria-hidden />}
                  onClick={() => takeOut(card, at)}
                />
              </>
            }
          />
        ))}
      </Rows>
      {free.length > 0 && ids.length < MOST_OF_A_DAY && (
        <div className="px-4 py-3 sm:px-5">
          <Select
            aria-label={`Add a fight to ${name}`}
            className="max-w-sm"
            placeholder="Add a fight…"
            value=""
            disabled={busy}
            choices={free.map(({ id, name: label }) => ({ value: id, label }))}
            onChange={({ target }) => target.value && onChain([...ids, target.value])}
          />
        </div>
      )}
    </Card>
  )
}
