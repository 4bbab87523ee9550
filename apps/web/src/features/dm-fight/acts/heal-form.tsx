import { TEMP_HP_CHOICES, type TempHpChoice } from '@tomekeeper/combat'
import { useState } from 'react'
import { useDesk } from '../desk.ts'
import { rolledFor } from '../entry/entry-orders.ts'
import { chance } from '../sync/chance.ts'
import { ActForm } from './act-form.tsx'
import { TextBox } from './boxes.tsx'
import { NO_DURATION, DurationFields, untilFrom } from './duration-fields.tsx'
import { PickOne } from './pick-one.tsx'
import { TargetsLine } from './targets-line.tsx'

const AMOUNT = /^\s*(?:\d{1,6}|\d{0,3}d\d{1,4})(?:\s*\+\s*(?:\d{1,6}|\d{0,3}d\d{1,4}))*\s*$/
const SAY_HOW_MUCH = 'Say how many: 7, or 2d4+2.'

export function HealForm() {
  const { targets } = useDesk()
  const [text, setText] = useState('')
  return (
    <ActForm
      submit="Heal"
      orders={() => {
        if (!AMOUNT.test(text)) return SAY_HOW_MUCH
        const { total, rolls } = rolledFor('healing', text.trim().toLowerCase(), chance)
        if (total < 1) return 'That would heal nothing.'
        return [...rolls, { type: 'heal', targetIds: targets.map(({ id }) => id), amount: total }]
      }}
    >
      <TargetsLine />
      <TextBox isFirst label="Hit points" hint="7, or 2d4+2" value={text} onChange={setText} />
    </ActForm>
  )
}

const KEEP_WORDS: Record<TempHpChoice, string> = { higher: 'The higher', new: 'The new', old: 'The old' }

export function TempForm() {
  const { combat, targets } = useDesk()
  const [text, setText] = useState('')
  const [keep, setKeep] = useState<TempHpChoice>('higher')
  const [duration, setDuration] = useState(NO_DURATION)
  return (
    <ActForm
      submit="Give them"
      orders={() => {
        if (!AMOUNT.test(text)) return SAY_HOW_MUCH
        const { total, rolls } = rolledFor('temporary hit points', text.trim().toLowerCase(), chance)
        const order = (id: string) => ({
          type: 'grant_temp_hp' as const,
          targetIds: [id],
          amount: total,
          keep,
          until: duration.kind === 'removed' ? undefined : untilFrom(duration, id, combat),
        })
        return [...rolls, ...targets.map(({ id }) => order(id))]
      }}
    >
      <TargetsLine />
      <TextBox isFirst label="Temporary hit points" hint="5, or 1d4+4" value={text} onChange={setText} />
      <PickOne
        label="If they have some already, keep"
        choices={TEMP_HP_CHOICES.map((value) => ({ value, label: KEEP_WORDS[value] }))}
        value={keep}
        onChange={setKeep}
      />
      <DurationFields value={duration} onChange={setDuration} />
    </ActForm>
  )
}
