import type { StatBlock } from '../stat-block.ts'

/** What a line of a stat block says, and the parts of it that nobody understood. */
export type LineReading = { found: Partial<StatBlock>; unread: string[] }

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Title case as the 2024 layout prints it; short words stay small. */
export const titled = (words: string): string =>
  words.replace(/[a-z][^\s]{0,40}/g, (word) => (/^(?:or|of|and|the|in|with)$/.test(word) ? word : capitalised(word)))

export const signed = (number: number): string => (number < 0 ? `-${-number}` : `+${number}`)

/** Reads "+5", "-1", "−1" or "–1". */
export const signedNumber = (text: string): number => Number(text.replace(/[−–—]/, '-').replace(/\s/g, ''))
