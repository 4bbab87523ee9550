import { type Quote, quote } from '@tomekeeper/rag'

export type Support = { n: number; quote: string }

/** What may be shown of an answer so far, and what it rests on. */
export type Supported = {
  /** Takes the next piece; returns what may be shown now. */
  push(chunk: string): string
  /** Returns what may still be shown; nothing may be pushed after it. */
  end(): string
  readonly supports: readonly Support[]
}

const MARKERS = /((?:\s*\[\d{1,3}(?:\s*[,;]\s*\d{1,3})*\])+)([.!?]?)/g
const MARKERS_STILL_OPEN = /(?:\s*\[[\d,;\s]*\]?)+[.!?]?\s*$/
const FEW_WORDS = 4

/**
 * Lets through only what a source supports. Text waits until a marker follows it whose source holds the claim word for
 * word somewhere; a line that ends without one is left out. Short leads ("It depends:") wait for the line they lead to.
 */
export function onlySupported(sources: readonly { text: string }[]): Supported {
  const supports: Support[] = []
  let line = ''
  let lead = ''

  const release = (text: string, isEnd: boolean): string => {
    const kept: string[] = []
    let from = 0
    for (const match of text.matchAll(MARKERS)) {
      const end = match.index + match[0].length
      if (end === text.length && !isEnd) break // more markers may follow
      const claim = text.slice(from, match.index)
      const markers = supported(claim, match[1] ?? '')
      if (markers === '') continue // this claim may still find support further on
      kept.push(claim.replaceAll(MARKERS, '$2') + markers + (match[2] ?? ''))
      from = end
    }
    line = text.slice(from)
    if (kept.length === 0) return ''

    const shown = lead + kept.join('')
    lead = ''
    return shown
  }

  const supported = (claim: string, markers: string): string =>
    [...new Set([...markers.matchAll(/\d+/g)].map(([n]) => Number(n)))]
      .filter((n) => {
        const found = quoteFor(sources[n - 1]?.text, claim)
        if (!found) return false
        if (!supports.some((one) => one.n === n && one.quote === found.text)) supports.push({ n, quote: found.text })
        return true
      })
      .map((n) => `[${n}]`)
      .join('')

  const endLine = (): string => {
    const shown = release(line, true)
    const rest = line.replaceAll(MARKERS, '$2')
    line = ''
    if (shown !== '') return `${shown}\n`
    if (rest.trim() === '' && lead === '') return '\n'
    if (isLead(rest)) lead += `${rest}\n`
    return ''
  }

  return {
    supports,
    push(chunk) {
      const [first = '', ...more] = (line + chunk).split('\n')
      line = first
      let shown = ''
      for (const next of more) {
        shown += endLine()
        line = next
      }
      return MARKERS_STILL_OPEN.test(line) ? shown : shown + release(line, false)
    },
    end: () => endLine().replace(/\n+$/, ''),
  }
}

const isLead = (text: string) => text.trim().endsWith(':') || text.trim().split(/\s+/).length <= FEW_WORDS

/** The last sentence before a marker is what it stands for; where that is too thin, the whole claim. */
function quoteFor(source: string | undefined, claim: string): Quote | null {
  if (!source) return null
  const sentence =
    claim
      .trim()
      .split(/(?<=[.!?])\s+/)
      .at(-1) ?? claim
  return quote(source, sentence) ?? quote(source, claim)
}
