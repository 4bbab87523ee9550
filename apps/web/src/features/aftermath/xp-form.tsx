import type { XpShare } from '@tomekeeper/contracts/combat'
import { type FormEvent, useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { formatNumber } from '../../lib/format.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field } from '../../ui/field.tsx'
import { AFTERMATH_REASONS } from './aftermath-words.ts'
import { wholeNumber } from './whole-number.ts'

const MOST_XP = 1_000_000

type Props = {
  shares: readonly XpShare[]
  /** What an even share is; those who fought begin with it. */
  each: number
  /** Nobody is ticked yet: these were left out before. */
  startsEmpty?: boolean
  busy: boolean
  error: unknown
  onGive: (shares: { memberId: string; xp: number }[]) => void
}

/** Who was there, and what each of them gets. */
export function XpForm({ shares, each, startsEmpty, busy, error, onGive }: Props) {
  const [present, setPresent] = useState<Record<string, boolean>>({})
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [bonus, setBonus] = useState('')

  const more = bonus.trim() === '' ? 0 : wholeNumber(bonus, MOST_XP)
  const rows = shares.map((share) => {
    const text = typed[share.memberId] ?? String(each)
    const own = wholeNumber(text, MOST_XP)
    const xp = own === undefined || more === undefined || own + more > MOST_XP ? undefined : own + more
    return { share, text, own, xp, isThere: present[share.memberId] ?? (!startsEmpty && share.fought) }
  })
  const there = rows.filter(({ isThere }) => isThere)
  const given = there.flatMap(({ share: { memberId }, xp }) => (xp === undefined ? [] : { memberId, xp }))
  const total = given.reduce((sum, { xp }) => sum + xp, 0)
  const isReady = total > 0 && given.length === there.length
  const failure = failureFor(error, AFTERMATH_REASONS)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady && !busy) onGive(given)
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <ul aria-label="Shares" className="divide-y divide-line">
        {rows.map(({ share, text, own, isThere }) => (
          <li key={share.memberId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
            <div className="min-w-0 grow basis-48">
              <Checkbox
                label={<span className="font-medium wrap-anywhere">{share.name}</span>}
                hint={standing(share)}
                checked={isThere}
                onChange={(event) => setPresent({ ...present, [share.memberId]: event.target.checked })}
              />
            </div>
            <Field
              label={`XP for ${share.name}`}
              hideLabel
              error={isThere && own === undefined ? `A whole number, at most ${formatNumber(MOST_XP)}.` : undefined}
            >
              {(ids) => (
                <span className="flex items-center gap-2">
                  <input
                    {...ids}
                    inputMode="numeric"
                    autoComplete="off"
                    className="control w-28 text-right"
                    value={text}
                    disabled={!isThere}
                    onChange={(event) => setTyped({ ...typed, [share.memberId]: event.target.value })}
                  />
                  <span className="text-control text-ink-soft">XP</span>
                </span>
              )}
            </Field>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <Field
          label="Bonus for each"
          optional
          hint="For a clever plan, a quest, good play"
          error={more === undefined ? `A whole number, at most ${formatNumber(MOST_XP)}.` : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              inputMode="numeric"
              autoComplete="off"
              className="control w-28 text-right"
              value={bonus}
              onChange={(event) => setBonus(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" kind="primary" busy={busy} disabled={!isReady}>
          {isReady ? `Give ${formatNumber(total)} XP` : 'Give XP'}
        </Button>
      </div>
      {there.length === 0 && <p className="text-control text-ink-soft">Tick whoever was there.</p>}
      {failure && (
        <Banner tone="danger" requestId={failure.requestId}>
          {failure.sentence}
        </Banner>
      )}
    </form>
  )
}

/** Whose experience nobody has counted yet has what their level stands for; 0 would be wrong to say. */
const standing = ({ level, xp, fought }: XpShare) =>
  [`Level ${level}`, xp > 0 && `${formatNumber(xp)} XP`, !fought && 'not in the fight'].filter(Boolean).join(', ')
