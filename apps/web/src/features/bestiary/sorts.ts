import type { BestiarySearch } from '../../lib/bestiary-search.ts'

export const SORTS = [
  { value: 'name-down', label: 'Z to A' },
  { value: 'cr', label: 'Weakest first' },
  { value: 'cr-down', label: 'Strongest first' },
  { value: 'xp', label: 'Least XP first' },
  { value: 'xp-down', label: 'Most XP first' },
]

export const sortOf = ({ sort, down }: BestiarySearch) =>
  sort === undefined && !down ? undefined : `${sort ?? 'name'}${down ? '-down' : ''}`

export function sortFrom(value: string): Pick<BestiarySearch, 'sort' | 'down'> {
  const [sort, down] = value.split('-')
  return { sort: sort === 'cr' || sort === 'xp' ? sort : undefined, down: down === undefined ? undefined : true }
}
