export const LONGEST_MARKDOWN = 200_000

/** Marks that open something in one block of text; parsers look back over all of them. */
const MOST_MARKS = 800
const DEEPEST_NESTING = 24

/**
 * Whether a text is safe to hand to a Markdown parser. Common parsers take seconds over long runs of unclosed marks,
 * so those are shown as they were written. Looks at each character once.
 */
export function isReadableMarkdown(text: string) {
  if (text.length > LONGEST_MARKDOWN) return false
  let marks = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') marks = 0
    if (nestingOf(line) > DEEPEST_NESTING) return false
    marks += marksIn(line)
    if (marks > MOST_MARKS) return false
  }
  return true
}

function marksIn(line: string) {
  let marks = 0
  for (let at = 0; at < line.length; at++) {
    const letter = line.charCodeAt(at)
    // ! & * < [ \ ] _ ` ~
    if (
      letter === 33 ||
      letter === 38 ||
      letter === 42 ||
      letter === 60 ||
      letter === 126 ||
      (letter >= 91 && letter <= 96 && letter !== 94)
    )
      marks++
  }
  return marks
}

function nestingOf(line: string) {
  let depth = 0
  let at = 0
  for (; at < line.length; at++) {
    const letter = line[at]
    if (letter === ' ' || letter === '\t') continue
    if (letter !== '>' && letter !== '-' && letter !== '*' && letter !== '+') break
    depth++
  }
  // a rule such as ---------- or ********** nests nothing
  const isRule = at === line.length && !line.includes('>') && !/[-*+][ \t]+[-*+]/.test(line)
  return isRule ? 0 : depth + Math.floor((line.length - line.trimStart().length) / 8)
}
