/** Joins two lines of one paragraph; a hyphen at the line's end goes when the word is known without it (LAY-8). */
export function joinLines(above: string, below: string, isWord: (word: string) => boolean): string {
  const [a, b] = [above.trimEnd(), below.trimStart()]
  const broken = a.endsWith('-') ? /(\p{L}+)-$/u.exec(a) : null
  if (!broken) return /\S[-—–/]$/.test(a) ? a + b : `${a} ${b}`
  const rest = /^(\p{Ll}+)/u.exec(b)
  if (!broken[1] || !rest?.[1]) return a + b
  const [left, right] = [broken[1].toLowerCase(), rest[1]]
  const compound = !isWord(left + right) && isWord(left) && isWord(right)
  return compound ? a + b : a.slice(0, -1) + b
}

/** Looks words up in a document's own lines, read the first time somebody asks. */
export function vocabularyOf(texts: () => Iterable<string>): (word: string) => boolean {
  let words: Set<string> | undefined
  return (word) => {
    words ??= collect(texts())
    return words.has(word)
  }
}

function collect(texts: Iterable<string>): Set<string> {
  const words = new Set<string>()
  for (const text of texts) {
    const found = text.toLowerCase().match(/\p{L}+(?!\p{L}|-$)/gu)
    if (found) for (const word of found) words.add(word)
  }
  return words
}
