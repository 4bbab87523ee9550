import type { StatBlock } from '../stat-block.ts'
import { MOVEMENTS, type Movement } from '../vocabulary.ts'
import { capitalised, type LineReading } from './line-reading.ts'
import { splitOutside } from './split-outside.ts'

const ONE =
  /^(?:(walk|burrow|climb|fly|swim)(?:ing)?:? )?(\d{1,4}) ?(?:ft\b\.?|feet\b)?\s{0,3}(?:\(([^()]{1,200})\))?$/i

/** Reads "10 ft., swim 40 ft." with what stands in parentheses (SB-5). */
export function readSpeed(text: string): LineReading {
  const speeds: Partial<Record<Movement, number>> = {}
  const speedNotes: Partial<Record<Movement, string>> = {}
  const unread: string[] = []
  let canHover = false

  for (const part of splitOutside(text, ',;')) {
    const [, mode, feet, aside] = ONE.exec(part.replace(/\.$/, '')) ?? ONE.exec(part) ?? []
    const movement = (mode?.toLowerCase() ?? 'walk') as Movement
    if (!feet || speeds[movement] !== undefined) {
      unread.push(part)
      continue
    }
    speeds[movement] = Number(feet)
    if (aside?.toLowerCase() === 'hover') canHover = true
    else if (aside) speedNotes[movement] = aside
  }
  return {
    found: {
      speeds,
      ...(canHover && { canHover }),
      ...(Object.keys(speedNotes).length > 0 && { speedNotes }),
    },
    unread,
  }
}

/** Speeds as the block's edition prints them (SB-5). */
export function printSpeed({ edition, speeds, speedNotes, canHover }: StatBlock): string | undefined {
  const printed = MOVEMENTS.filter((mode) => speeds[mode] !== undefined).map((mode) => {
    const name = mode === 'walk' ? '' : `${edition === '2024' ? capitalised(mode) : mode} `
    const aside = speedNotes?.[mode] ?? (mode === 'fly' && canHover ? 'hover' : undefined)
    return `${name}${speeds[mode]} ft.${aside ? ` (${aside})` : ''}`
  })
  return printed.length > 0 ? printed.join(', ') : undefined
}
