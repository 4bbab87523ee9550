/** What is left of an answer's stream: text that may be shown, and which sources it has named so far. */
export type Citing = {
  /** Takes the next piece of the answer; returns what may be shown now. */
  push(chunk: string): string
  /** Returns what was held back; nothing may be pushed after it. */
  end(): string
  /** Numbers of the sources named, in the order of their first mention. */
  readonly cited: readonly number[]
}

const MARKER = /(\s*)\[(\d{1,4}(?:\s*[,;]\s*\d{1,4})*)\]/g
/** The end of a piece that could still become a marker. */
const UNFINISHED = /\s*\[?[\d,;\s]*$/
/** A marker is never longer; a held-back tail beyond this is text. */
const LONGEST_MARKER = 60

/** Checks an answer's `[n]` against the number of sources while it streams: unknown ones vanish (CIT-3). */
export function cite(sources: number): Citing {
  const cited: number[] = []
  let held = ''
  let lastShown = ''

  const checked = (text: string) => {
    const shown = text.replace(MARKER, (_, space: string, list: string, offset: number) => {
      const valid = [...new Set(list.split(/[,;]/).map(Number))].filter((n) => n >= 1 && n <= sources)
      for (const n of valid) if (!cited.includes(n)) cited.push(n)
      if (valid.length > 0) return `${space}${valid.map((n) => `[${n}]`).join('')}`
      // what stood around a marker that vanishes must not become one: `[[99]12]`
      return (offset > 0 ? text[offset - 1] : lastShown) === '[' ? ' ' : ''
    })
    lastShown = shown.at(-1) ?? lastShown
    return shown
  }

  return {
    cited,
    push(chunk) {
      const text = held + chunk
      const tail = UNFINISHED.exec(text.slice(-LONGEST_MARKER))?.[0] ?? ''
      // only an open bracket, or white space that one may follow, is worth waiting for
      const waits = tail.includes('[') || /^\s+$/.test(tail)
      const cut = waits ? text.length - tail.length : text.length
      held = text.slice(cut)
      return checked(text.slice(0, cut))
    },
    end() {
      const rest = checked(held)
      held = ''
      return rest
    },
  }
}

export type CitedSentence = { sentence: string; sources: number[] }

/** An answer's sentences with the sources each names (CIT-4). */
export function citedSentences(answer: string): CitedSentence[] {
  return answer
    .split(/(?<=[.!?]["”)]?(?:\s?\[\d{1,4}\])*)\s+(?!\[\d)|\n+/)
    .map((piece) => ({
      sentence: piece.replace(/\s*\[\d{1,4}\]/g, '').trim(),
      sources: [...new Set([...piece.matchAll(/\[(\d{1,4})\]/g)].map((match) => Number(match[1])))],
    }))
    .filter(({ sentence }) => sentence !== '')
}
