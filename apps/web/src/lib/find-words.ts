/** Part of one piece of text: from letter `from` up to, and without, letter `to`. */
export type Found = { piece: number; from: number; to: number }

const LEAST_LETTERS_OF_A_SENTENCE = 20

/**
 * Where words stand in text that was cut into pieces: by a PDF into runs, by Markdown into nodes. Only letters and digits
 * count, because hyphens, ligatures, spaces and marks of Markdown differ between a passage and its page. When the whole is
 * not there in one stretch, because a page or a column ended, its sentences are looked for one by one.
 */
export function findWords(pieces: readonly string[], words: string): Found[] {
  const haystack = fold(pieces)
  const whole = stretch(haystack, words)
  if (whole) return whole
  return words
    .split(/(?<=[.!?:;])\s+|\n+/)
    .filter((sentence) => lettersOf(sentence).length >= LEAST_LETTERS_OF_A_SENTENCE)
    .flatMap((sentence) => stretch(haystack, sentence) ?? [])
}

type Folded = { text: string; at: { piece: number; letter: number }[] }

function fold(pieces: readonly string[]): Folded {
  const at: Folded['at'] = []
  let text = ''
  for (const [piece, content] of pieces.entries()) {
    for (let letter = 0; letter < content.length; letter++) {
      const folded = lettersOf(content.charAt(letter))
      text += folded
      for (let count = 0; count < folded.length; count++) at.push({ piece, letter })
    }
  }
  return { text, at }
}

const lettersOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

function stretch({ text, at }: Folded, words: string): Found[] | undefined {
  const wanted = lettersOf(words)
  const start = wanted === '' ? -1 : text.indexOf(wanted)
  if (start === -1) return undefined

  const found = new Map<number, Found>()
  for (const { piece, letter } of at.slice(start, start + wanted.length)) {
    const known = found.get(piece)
    if (known) known.to = letter + 1
    else found.set(piece, { piece, from: letter, to: letter + 1 })
  }
  return [...found.values()]
}
