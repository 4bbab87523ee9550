import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { HP_MODES } from '@tomekeeper/contracts/combat'
import { useState } from 'react'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { useDesk } from '../desk.ts'
import { leaveOnEscape } from './act-form.tsx'
import { NumberBox } from './boxes.tsx'
import { PickOne } from './pick-one.tsx'

const HP_WORDS: Record<(typeof HP_MODES)[number], string> = { average: 'Average', rolled: 'Rolled', maximum: 'Maximum' }

/** Monsters of the bestiary join: whom, how many, hidden or waiting for their wave. */
export function MonstersForm() {
  const { slots, invite, done } = useDesk()
  const [card, setCard] = useState<MonsterCard | null>(null)
  const [count, setCount] = useState<number | null>(1)
  const [wave, setWave] = useState<number | null>(0)
  const [hidden, setHidden] = useState(false)
  const [hp, setHp] = useState<(typeof HP_MODES)[number]>('average')
  const [refused, setRefused] = useState<string | null>(null)

  function add() {
    if (!card || count === null) return setRefused('Choose a monster, and how many.')
    const monsters = [{ locator: card.locator, count, wave: wave ?? 0, hidden, hp }]
    const why = invite({ kind: 'monsters', monsters }, `Add ${count} × ${card.name}`)
    if (why !== null) return setRefused(why)
    done()
  }

  return (
    <div
      role="group"
      aria-label="Monsters that join"
      className="flex flex-col gap-4"
      onKeyDown={(event) => leaveOnEscape(event, done)}
    >
      {slots.picker(setCard)}
      {card && (
        <p className="text-control">
          <span className="font-semibold">{card.name}</span>{' '}
          <span className="text-ink-soft">
            {[card.cr !== null && `CR ${card.cr}`, card.hp !== null && `${card.hp} hit points`, card.source]
              .filter(Boolean)
              .join(', ')}
          </span>
        </p>
      )}
      <div className="grid grid-cols-2 items-end gap-2">
        <NumberBox label="How many" value={count} onChange={setCount} min={1} max={100} />
        <NumberBox label="Wave" hint="0 is here at once" value={wave} onChange={setWave} min={0} max={20} />
      </div>
      <PickOne
        label="Hit points"
        choices={HP_MODES.map((value) => ({ value, label: HP_WORDS[value] }))}
        value={hp}
        onChange={setHp}
      />
      <Checkbox
        label="Hidden"
        hint="The table learns of them when you reveal them."
        checked={hidden}
        onChange={(event) => setHidden(event.target.checked)}
      />
      {refused !== null && <Banner tone="danger">{refused}</Banner>}
      <div className="flex gap-2">
        <Button kind="primary" onClick={add}>
          Add them
        </Button>
        <Button kind="quiet" onClick={done}>
          Leave it
        </Button>
      </div>
    </div>
  )
}
