import type { StatBlock } from '../stat-block.ts'
import type { LineReading } from './line-reading.ts'

const TELEPATHY = /\btelepathy (\d{1,5}) ?(?:ft\b|feet\b)/i

/** Keeps the line as printed and reads the range of telepathy from it; a dash means none (SB-8). */
export function readLanguages(text: string): LineReading {
  const languages = text.trim()
  if (/^[-–—]?$/.test(languages)) return { found: {}, unread: [] }
  const range = TELEPATHY.exec(languages)
  return { found: { languages, ...(range && { telepathy: Number(range[1]) }) }, unread: [] }
}

export const printLanguages = ({ languages }: StatBlock): string => languages ?? '—'
