// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const UNWANTED =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }
const PLAIN = /^[\x20-\x7E]*$/

/**
 * Text that any database, log and screen can hold (LAY-1): no NUL or control characters, no lone surrogates, no
 * direction overrides. Line feeds and tabs stay.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .toWellFormed()
    .replace(/-?\u00AD?[\u2010\u2011]+/g, '-') // "30-<soft hyphen>‐foot": one compound, three characters for its hyphen
    .replace(/\u00AD/g, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(UNWANTED, '')
}

/** The same on one line: every kind of space becomes a single plain one. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ')
