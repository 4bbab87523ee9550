import type { Rolled } from './roll-asked.ts'

/** "27 to hit", "13 slashing and 5 fire damage": what a roll came to, as one says it at the table. */
export function resultOf({ kind, total, parts, outcome, natural }: Rolled): string {
  if (outcome) return `${total}: ${outcome}`
  if (kind === 'attack')
    return `${total} to hit${natural === 20 ? ', a critical hit' : natural === 1 ? ', a miss' : ''}`
  if (kind === 'damage') return `${inTypes(parts, total)} damage`
  return String(total)
}

/** The whole of it for a screen reader. */
export const spokenRoll = (rolled: Rolled) =>
  `${rolled.label}: ${resultOf(rolled)}.${rolled.isCritical && rolled.kind === 'damage' ? ' Critical.' : ''}`

function inTypes(parts: Rolled['parts'], total: number) {
  const typed = parts.filter(({ type }) => type !== 'untyped')
  if (typed.length === 0) return String(total)
  const words = parts.map(({ amount, type }) => (type === 'untyped' ? `${amount}` : `${amount} ${type}`))
  return words.length === 1 ? words[0] : `${total} (${words.join(' + ')})`
}
