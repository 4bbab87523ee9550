export const LONGEST_MARKDOWN = 60_000

/** Marks that may open something. A parser looks back over all of its block's, so a block gets fewer than a text. */
const MOST_MARKS = 2500
const MOST_MARKS_IN_A_BLOCK = 200
const MARKS = /[!&*<@[\]\\_`~]|www\.|:\/\//g

/** Quotes and lists within each other, on one line and over the whole text. */
const DEEPEST_NESTING = 10
const MOST_NESTING = 1200

/**
 * Whether a text is safe to hand to a Markdown parser. Common parsers take many seconds over long runs of unclosed
 * marks or deep nesting, so those are shown as they were written. Within these limits the worst texts we found take under half a second.
 */
export function isReadableMarkdown(text: string) {
  if (text.length > LONGEST_MARKDOWN) return false
  let marks = 0
  let marksInBlock = 0
  let nesting = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') marksInBlock = 0
    const here = line.match(MARKS)?.length ?? 0
    const depth = depthOf(line)
    marks += here
    marksInBlock += here
    nesting += depth
    if (marks > MOST_MARKS || marksInBlock > MOST_MARKS_IN_A_BLOCK) return false
    if (depth > DEEPEST_NESTING || nesting > MOST_NESTING) return false
  }
  return true
}

/** How many quotes and list items a line opens, counting an indent of four as one more. */
function depthOf(line: string) {
  const opening = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? ''
  const openers = opening.match(/[>*+-]|\d+/g)?.length ?? 0
  const indent = opening.length - opening.trimStart().length
  return openers + Math.floor(indent / 4)
}
