import type { HitPoints } from '../stat-block.ts'
import type { LineReading } from './line-reading.ts'

const DICE = /^(\d{1,4})d(\d{1,4})(?:\s?([+\-−–])\s?(\d{1,5}))?$/i
const LINE = /^(\d{1,6}(?:,\d{3})?)(?!\d)\s{0,3}(?:\(([^()]{1,60})\))?\s{0,3}(\S.{0,300})?$/

/** Dice in plain notation, "18d10 + 36"; undefined when the text isn't a dice formula (SB-4). */
export function plainDice(text: string): string | undefined {
  const [, count, faces, sign, bonus] = DICE.exec(text.trim()) ?? []
  if (!count) return undefined
  return bonus ? `${count}d${faces} ${sign === '+' ? '+' : '-'} ${bonus}` : `${count}d${faces}`
}

/** The average of plain dice, rounded down as stat blocks print it (SB-4). */
export function diceAverage(dice: string): number | undefined {
  const [, count, faces, sign, bonus] = DICE.exec(dice) ?? []
  if (!count) return undefined
  return Math.floor((Number(count) * (Number(faces) + 1)) / 2) + (sign === '+' ? 1 : -1) * Number(bonus ?? 0)
}

/** Reads "135 (18d10 + 36)" (SB-4). */
export function readHitPoints(text: string): LineReading {
  const [, average, formula, note] = LINE.exec(text.trim()) ?? []
  if (!average) return { found: {}, unread: [text] }

  const dice = formula && plainDice(formula)
  const aside = [dice ? undefined : formula && `(${formula})`, note].filter(Boolean).join(' ')
  return {
    found: {
      hitPoints: { average: Number(average.replace(',', '')), ...(dice && { dice }), ...(aside && { note: aside }) },
    },
    unread: [],
  }
}

/** Hit points with their dice: "45 (6d10 + 12)" (SB-4). */
export const printHitPoints = ({ average, dice, note }: HitPoints): string =>
  [average, dice && `(${dice})`, note].filter((part) => part !== undefined).join(' ')
