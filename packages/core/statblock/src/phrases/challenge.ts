import { challengeRating } from '../challenge-rating.ts'
import type { StatBlock } from '../stat-block.ts'
import { type LineReading, signed, signedNumber } from './line-reading.ts'

const RATING = /^(\d{1,2}(?: ?\/ ?\d)?|[⅛¼½])(?![\d/])/
const XP_BEFORE = /(?<![\d,])(\d{1,3}(?:,\d{3}){1,2}|\d{1,7}) XP\b/
const XP_AFTER = /\bXP:? (\d{1,3}(?:,\d{3}){1,2}|\d{1,7})(?![\d,]*\d)/
const XP_IN_LAIR = /\bor (\d{1,3}(?:,\d{3}){1,2}|\d{1,7}) in lair/i
const BONUS = /\bPB:? ?([+−–-] ?\d{1,2})/

const plainNumber = (text: string): number => Number(text.replaceAll(',', ''))

/** Reads "10 (5,900 XP)" and "10 (XP 5,900, or 7,200 in lair; PB +4)" (SB-9). Only printed XP counts. */
export function readChallenge(text: string): LineReading & { length: number } {
  const rating = RATING.exec(text)
  const known = rating?.[1] && challengeRating(rating[1].replaceAll(' ', ''))
  if (!rating || !known) return { found: {}, unread: [text], length: text.length }

  const open = /^\s{0,3}\(([^()]{0,120})\)/.exec(text.slice(rating[0].length))
  const inside = open?.[1] ?? ''
  const xp = XP_BEFORE.exec(inside)?.[1] ?? XP_AFTER.exec(inside)?.[1]
  const xpInLair = XP_IN_LAIR.exec(inside)?.[1]
  const bonus = BONUS.exec(inside)?.[1]
  return {
    found: {
      challenge: {
        rating: known,
        ...(xp && { xp: plainNumber(xp) }),
        ...(xpInLair && { xpInLair: plainNumber(xpInLair) }),
      },
      ...(bonus && { proficiencyBonus: signedNumber(bonus) }),
    },
    unread: inside && !xp && !bonus ? [inside] : [],
    length: rating[0].length + (open?.[0].length ?? 0),
  }
}

/** The challenge as the block's edition prints it (SB-9). */
export function printChallenge({ edition, challenge, proficiencyBonus }: StatBlock): string | undefined {
  if (!challenge) return undefined
  const { rating, xp, xpInLair } = challenge
  const lair = xpInLair === undefined ? '' : `, or ${thousands(xpInLair)} in lair`
  const bonus = proficiencyBonus === undefined ? undefined : `PB ${signed(proficiencyBonus)}`
  const amount = xp === undefined ? undefined : edition === '2024' ? `XP ${thousands(xp)}` : `${thousands(xp)} XP`

  const inside = [amount && amount + lair, edition === '2024' ? bonus : undefined].filter(Boolean).join('; ')
  return inside ? `${rating} (${inside})` : rating
}

const thousands = (amount: number): string => String(amount).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
