const VOWEL = /[aeiouy]/

/** A word without its English endings, so that "grappling" meets "grapple" (RNK-1). Light on purpose: names survive. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let w = word
  if (w.endsWith('ies') && w.length > 4) w = `${w.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|zz)es$/.test(w)) w = w.slice(0, -2)
  else if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1)
  if (w.endsWith('ied')) w = `${w.slice(0, -3)}y`
  else if (w.endsWith('ing') && VOWEL.test(w.slice(0, -3)) && w.length > 5) w = undouble(w.slice(0, -3))
  else if (w.endsWith('ed') && !w.endsWith('eed') && VOWEL.test(w.slice(0, -2)) && w.length > 4)
    w = undouble(w.slice(0, -2))
  if (w.length > 5 && w.endsWith('ly')) w = w.slice(0, -2)
  if (w.length > 3 && w.endsWith('e')) w = w.slice(0, -1)
  if (w.length > 3 && w.endsWith('y')) w = `${w.slice(0, -1)}i`
  return w
}

const undouble = (word: string) => (/([^aeiouylsz])\1$/.test(word) ? word.slice(0, -1) : word)
