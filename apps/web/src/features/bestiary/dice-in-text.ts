const DICE = /\b\d{0,3}d\d{1,3}(?:\s{0,2}[+−–-]\s{0,2}\d{1,3})?\b/g

/** Cuts a text at its dice: `[{ text: 'regains ' }, { text: '2d6 + 3', dice: '2d6 + 3' }, …]`. */
export function diceInText(text: string): { text: string; dice?: string }[] {
  const pieces: { text: string; dice?: string }[] = []
  let from = 0
  for (const found of text.matchAll(DICE)) {
    if (found.index > from) pieces.push({ text: text.slice(from, found.index) })
    pieces.push({ text: found[0], dice: found[0].replaceAll(/[−–]/g, '-') })
    from = found.index + found[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from) })
  return pieces
}
