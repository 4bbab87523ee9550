/** A place in a notation that moves to the right as the parser understands what stands there. */
export type Cursor = { readonly text: string; at: number }

/** Takes what `pattern` (sticky) matches here, after any spaces, or nothing and stays. */
export function take(cursor: Cursor, pattern: RegExp): string | undefined {
  skipSpaces(cursor)
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0]
  if (found !== undefined) cursor.at += found.length
  return found
}

/** Whether nothing but spaces is left. */
export function isAtEnd(cursor: Cursor): boolean {
  skipSpaces(cursor)
  return cursor.at >= cursor.text.length
}

function skipSpaces(cursor: Cursor): void {
  while (/\s/.test(cursor.text[cursor.at] ?? '')) cursor.at++
}
