import { FINDS, generateLoot, type Find, type LootQuestion, RARITIES } from '@tomekeeper/loot'
import { CHALLENGE_RATINGS } from '@tomekeeper/xp'
import { Dices } from 'lucide-react'
import { useMemo, useState } from 'react'
import { counted, formatNumber } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { type FoundLine, linesOf } from './found-lines.ts'
import { wholeNumber } from './whole-number.ts'

const KINDS: Record<Find, string> = { individual: 'What each of them carried', hoard: 'The hoard they kept' }
const MAGIC = [
  { value: '', label: 'As the tables have it' },
  { value: 'none', label: 'No magic' },
  ...RARITIES.map((rarity) => ({ value: rarity, label: `One item, ${rarity}` })),
]
const MOST_SEED = 999_999

type Props = {
  /** One challenge rating for each foe that was defeated. */
  crs: readonly string[]
  busy: boolean
  onKeep: (lines: readonly FoundLine[]) => void
}

/** Looks for treasure, as often as one likes, until something is kept. The seed finds the same again. */
export function LootFinder({ crs, busy, onKeep }: Props) {
  const [kind, setKind] = useState<Find>('individual')
  const [cr, setCr] = useState(crs.length > 0 ? '' : '1')
  const [magic, setMagic] = useState('')
  const [seed, setSeed] = useState(aSeed)
  const [left, setLeft] = useState<readonly string[]>([])

  const found = useMemo(() => {
    const question = {
      crs: cr === '' ? crs : [cr],
      kind,
      seed: wholeNumber(seed, MOST_SEED) ?? Number.NaN,
      ...(magic !== '' && { rarity: magic }),
    }
    // safe: the choices above hold nothing but the library's own words, and it refuses anything else
    return generateLoot(question as LootQuestion)
  }, [crs, cr, kind, magic, seed])
  const lines = found.ok ? linesOf(found) : []
  const kept = lines.filter(({ name }) => !left.includes(name))
  const search = <Value,>(set: (value: Value) => void, value: Value) => {
    setLeft([])
    set(value)
  }

  return (
    <div className="flex flex-col gap-4 rounded-md bg-sunken p-4">
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <Field label="Look for">
          {(ids) => (
            <Select
              {...ids}
              value={kind}
              choices={FINDS.map((value) => ({ value, label: KINDS[value] }))}
              onChange={(event) => search(setKind, event.target.value === 'hoard' ? 'hoard' : 'individual')}
            />
          )}
        </Field>
        <Field label="Challenge rating">
          {(ids) => (
            <Select
              {...ids}
              value={cr}
              choices={[
                ...(crs.length > 0 ? [{ value: '', label: `As defeated (${counted(crs.length, 'foe')})` }] : []),
                ...CHALLENGE_RATINGS.map((value) => ({ value, label: `One of CR ${value}` })),
              ]}
              onChange={(event) => search(setCr, event.target.value)}
            />
          )}
        </Field>
        <Field label="Magic">
          {(ids) => (
            <Select {...ids} value={magic} choices={MAGIC} onChange={(event) => search(setMagic, event.target.value)} />
          )}
        </Field>
        <Field
          label="Seed"
          error={found.ok || found.refusal !== 'bad_seed' ? undefined : `A whole number, at most ${MOST_SEED}.`}
        >
          {(ids) => (
            <span className="flex gap-2">
              <input
                {...ids}
                inputMode="numeric"
                autoComplete="off"
                className="control min-w-0"
                value={seed}
                onChange={(event) => search(setSeed, event.target.value)}
              />
              <Button icon={<Dices size={16} aria-hidden />} onClick={() => search(setSeed, aSeed())}>
                Again
              </Button>
            </span>
          )}
        </Field>
      </div>
      {!found.ok && found.refusal !== 'bad_seed' && <p className="text-control text-danger">{found.message}</p>}
      {found.ok && lines.length === 0 && <p className="text-control text-ink-soft">Their pockets are empty.</p>}
      {lines.length > 0 && (
        <ul aria-label="What was found" className="grid gap-x-6 sm:grid-cols-2">
          {lines.map((line) => (
            <li key={line.name}>
              <Checkbox
                label={
                  <span className="wrap-anywhere">
                    <span className="font-medium">
                      {line.quantity > 1 && `${formatNumber(line.quantity)} × `}
                      {line.name}
                    </span>{' '}
                    {line.rarity && <Badge tone="note">{line.rarity}</Badge>}
                  </span>
                }
                hint={line.valueGp !== null && line.valueGp >= 1 && line.name !== 'Gold pieces' && worth(line)}
                checked={!left.includes(line.name)}
                onChange={(event) =>
                  setLeft(event.target.checked ? left.filter((name) => name !== line.name) : [...left, line.name])
                }
              />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="text-control text-ink-soft">
          {found.ok && `Worth ${formatNumber(found.totalGp)} gp together${hasMagic(lines) ? ', besides magic' : ''}.`}
        </p>
        <Button kind="primary" busy={busy} disabled={kept.length === 0} onClick={() => onKeep(kept)}>
          {kept.length === 0 ? 'Keep it' : `Keep ${counted(kept.length, 'find')}`}
        </Button>
      </div>
    </div>
  )
}

const hasMagic = (lines: readonly FoundLine[]) => lines.some(({ rarity }) => rarity !== null)

const worth = ({ quantity, valueGp }: FoundLine) =>
  quantity > 1 ? `${formatNumber(valueGp ?? 0)} gp each` : `${formatNumber(valueGp ?? 0)} gp`

const aSeed = () => String((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (MOST_SEED + 1))
