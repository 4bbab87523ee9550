/** What a link to the bestiary says about its filters. Without them it shows everything, by name. */
export type BestiarySearch = {
  q?: string
  /** Challenge ratings, both ends counted. */
  from?: string
  to?: string
  type?: string
  size?: string
  source?: string
  edition?: '2014' | '2024'
  /** For a DM: what the table may see, what it may not, and what somebody should look at. */
  show?: 'revealed' | 'hidden' | 'doubtful'
  sort?: 'cr' | 'xp'
  down?: true
}

const LONGEST = 120

/** Takes from an address what has the right shape, and nothing else. */
export function readBestiarySearch(search: Record<string, unknown>): BestiarySearch {
  const { edition, show, sort, down } = search
  const text = (key: 'q' | 'from' | 'to' | 'type' | 'size' | 'source') => {
    const value = asText(search[key])
    return value !== '' && { [key]: value }
  }
  return {
    ...text('q'),
    ...text('from'),
    ...text('to'),
    ...text('type'),
    ...text('size'),
    ...text('source'),
    ...((asText(edition) === '2014' || asText(edition) === '2024') && { edition: asText(edition) as '2014' | '2024' }),
    ...((show === 'revealed' || show === 'hidden' || show === 'doubtful') && { show }),
    ...((sort === 'cr' || sort === 'xp') && { sort }),
    ...(down === true && { down }),
  }
}

/** An address says `?from=3` and means the word. */
const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, LONGEST) : ''
