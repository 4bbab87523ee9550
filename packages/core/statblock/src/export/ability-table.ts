import { signed } from '../phrases/line-reading.ts'
import type { StatBlock } from '../stat-block.ts'
import { ABILITIES, type Ability } from '../vocabulary.ts'

const modifier = (score: number): string => signed(Math.floor((score - 10) / 2))

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`

/** The ability table: side by side in 2014, a row an ability with modifier and save in 2024 (SB-6). */
export function abilityTable({ edition, abilities, savingThrows }: StatBlock): string {
  const known = ABILITIES.filter((ability) => abilities[ability] !== undefined)
  if (known.length === 0) return ''

  const score = (ability: Ability) => abilities[ability] as number
  if (edition === '2014') {
    const head = known.map((ability) => ability.toUpperCase())
    const values = known.map((ability) => `${score(ability)} (${modifier(score(ability))})`)
    return [row(head), row(head.map(() => '---')), row(values)].join('\n')
  }
  const rows = known.map((ability) => {
    const save = savingThrows[ability]
    return row([
      ability.toUpperCase(),
      String(score(ability)),
      modifier(score(ability)),
      save === undefined ? '' : signed(save),
    ])
  })
  return [row(['Ability', 'Score', 'Mod', 'Save']), row(['---', '---', '---', '---']), ...rows].join('\n')
}

/** Saving throws that the table of that edition has no room for. */
export function savesOutsideTable({ edition, abilities, savingThrows }: StatBlock): StatBlock['savingThrows'] {
  if (edition === '2014') return savingThrows
  const outside = ABILITIES.filter((ability) => abilities[ability] === undefined && savingThrows[ability] !== undefined)
  return Object.fromEntries(outside.map((ability) => [ability, savingThrows[ability]]))
}
