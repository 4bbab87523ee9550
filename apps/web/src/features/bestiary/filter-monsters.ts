import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import type { BestiarySearch } from '../../lib/bestiary-search.ts'
import { byName, folded, nameMatch } from './monster-names.ts'
import { ratingRank } from './monster-words.ts'

/** The monsters that a search means, in its order. */
export function filterMonsters(cards: readonly MonsterCard[], search: BestiarySearch): MonsterCard[] {
  const sought = folded(search.q?.trim() ?? '')
  const least = search.from === undefined ? undefined : ratingRank(search.from)
  const most = search.to === undefined ? undefined : ratingRank(search.to)
  const found = cards.filter((card) => {
    const rank = ratingRank(card.cr)
    return (
      (least === undefined || rank >= least) &&
      (most === undefined || (rank >= 0 && rank <= most)) &&
      (search.type === undefined || card.type === search.type) &&
      (search.size === undefined || card.size === search.size) &&
      (search.source === undefined || card.source === search.source) &&
      (search.edition === undefined || card.edition === search.edition) &&
      isShown(card, search.show) &&
      (sought === '' || nameMatch(card, sought) > 0)
    )
  })
  return found.sort(orderOf(search, sought))
}

function isShown({ isRevealed, isDoubtful }: MonsterCard, show: BestiarySearch['show']) {
  if (show === undefined) return true
  return show === 'doubtful' ? isDoubtful : isRevealed === (show === 'revealed')
}

type Order = (one: MonsterCard, other: MonsterCard) => number

/** What was typed ranks first; equals stand by name. */
function orderOf({ sort, down }: BestiarySearch, sought: string): Order {
  const turn = down ? -1 : 1
  if (sort === 'cr') return (one, other) => turn * (ratingRank(one.cr) - ratingRank(other.cr)) || byName(one, other)
  if (sort === 'xp') return (one, other) => turn * ((one.xp ?? -1) - (other.xp ?? -1)) || byName(one, other)
  if (sought === '') return (one, other) => turn * byName(one, other)
  return (one, other) => nameMatch(other, sought) - nameMatch(one, sought) || turn * byName(one, other)
}

/** What there is to choose from, given these monsters. */
export function choicesIn(cards: readonly MonsterCard[]) {
  const present = (of: (card: MonsterCard) => string | null) =>
    [...new Set(cards.map(of))].filter((value) => value !== null).sort()
  return {
    types: present((card) => card.type),
    sizes: SIZE_ORDER.filter((size) => cards.some((card) => card.size === size)),
    sources: present((card) => card.source),
    editions: present((card) => card.edition),
  }
}

const SIZE_ORDER = ['tiny', 'small', 'medium', 'large', 'huge', 'gargantuan']
