/** Splits at the given marks, but never inside parentheses; parts are trimmed and empty ones left out. */
export function splitOutside(text: string, marks: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0

  for (let at = 0; at <= text.length; at++) {
    const char = text[at]
    if (char === '(') depth++
    if (char === ')') depth = Math.max(0, depth - 1)
    if (char !== undefined && (depth > 0 || !marks.includes(char))) continue
    const part = text.slice(start, at).trim()
    if (part) parts.push(part)
    start = at + 1
  }
  return parts
}

/** Splits at commas that separate, not at those inside numbers such as 5,900. */
export const splitAtCommas = (text: string): string[] => splitOutside(text.replace(/(?<=\d),(?=\d{3})/g, ''), ',')
