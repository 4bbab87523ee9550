/** Escaped Markdown marks wait in Unicode's private area while the unescaped ones are removed. */
const SHELTER = 0xe000
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|>~<])/g
const SHELTERED = /[\ue021-\ue07e]/g

/**
 * One line of extracted text with its spaces, hyphens and minus signs made plain. Rulebooks separate words by TAB, CR
 * or NBSP and write "disease-curing" with three hyphens in a row.
 */
export function plainCharacters(raw: string): string {
  if (!NOT_PLAIN.test(raw)) return raw.trim()
  return raw
    .replace(/[\t\r\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/-[\u00ad\u2010\u2011]{1,2}/g, '-')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2212/g, '-')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Most lines are plain already, and a rulebook has many. */
const NOT_PLAIN = /[^\x20-\x7e]| {2}/

export const shelterEscapes = (text: string): string =>
  !text.includes('\\')
    ? text
    : text.replace(ESCAPED, (_, mark: string) => String.fromCharCode(SHELTER + mark.charCodeAt(0)))

export const unshelter = (text: string): string =>
  text.replace(SHELTERED, (mark) => String.fromCharCode(mark.charCodeAt(0) - SHELTER))

/** Removes emphasis marks, but not a lone asterisk between spaces or an underscore inside a word. */
export const withoutEmphasis = (text: string): string => {
  if (!/[*_]/.test(text)) return text.trim()
  return text
    .replace(/(?<![\s*])\*{1,3}|\*{1,3}(?![\s*])/g, '')
    .replace(/(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, '')
    .trim()
}
