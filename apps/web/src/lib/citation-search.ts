import type { Citation } from '@tomekeeper/contracts/sage'

export type PageBox = Citation['boxes'][number]

/** What a link to a passage says about it. Everything is optional: without it a document opens at its beginning. */
export type CitationSearch = { page?: number; position?: number; quote?: string; boxes?: string }

// a link is kept by browsers and proxies, and their patience with long ones differs
const MOST_BOXES = 40
const MOST_QUOTE_LETTERS = 600

/** Takes from an address what has the right shape, and nothing else. */
export function readCitationSearch(search: Record<string, unknown>): CitationSearch {
  const { page, position, quote, boxes } = search
  return {
    ...(isCount(page) && page > 0 && { page }),
    ...(isCount(position) && { position }),
    ...(typeof quote === 'string' && { quote: quote.slice(0, MOST_QUOTE_LETTERS) }),
    ...(typeof boxes === 'string' && { boxes }),
  }
}

export function citationSearch({ page, position, quote, boxes }: Omit<Citation, 'n'>): CitationSearch {
  return {
    ...(page !== null && { page }),
    position,
    ...(quote !== '' && { quote: quote.slice(0, MOST_QUOTE_LETTERS) }),
    ...(boxes.length > 0 && { boxes: boxesAsText(boxes) }),
  }
}

/** `12_72.5_90_540_110.2~13_…`: letters that an address carries as they are. */
const boxesAsText = (boxes: readonly PageBox[]) =>
  boxes
    .slice(0, MOST_BOXES)
    .map(({ page, box }) => [page, ...box.map((side) => Math.round(side * 10) / 10)].join('_'))
    .join('~')

export function boxesFromText(text: string | undefined): PageBox[] {
  return (text ?? '').split('~', MOST_BOXES).flatMap((one) => {
    const [page, ...box] = one.split('_').map(Number)
    const isBox = page !== undefined && Number.isInteger(page) && box.length === 4 && box.every(Number.isFinite)
    return isBox ? [{ page, box }] : []
  })
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0
