import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { CHALLENGE_RATINGS } from '@tomekeeper/statblock'

const RANKS = new Map<string, number>(CHALLENGE_RATINGS.map((rating, rank) => [rating, rank]))

/** Where a challenge rating stands among the others; none stands below all. */
export const ratingRank = (cr: string | null) => (cr === null ? -1 : (RANKS.get(cr) ?? -1))

const FRACTIONS: Record<string, string> = { '1/8': '⅛', '1/4': '¼', '1/2': '½' }
export const ratingWords = (cr: string | null) => (cr === null ? '—' : (FRACTIONS[cr] ?? cr))

/** "CR 3, large beast, SRD 5.2.1": what tells one monster from another. */
export const inOneLine = ({ cr, size, type, source }: MonsterCard) =>
  [cr !== null && `CR ${cr}`, [size, type].filter(Boolean).join(' '), source].filter(Boolean).join(', ')
