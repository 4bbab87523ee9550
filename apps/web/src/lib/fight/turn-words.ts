/** When somebody is up, in their own words: "You are next", "You are up in 3 turns". */
export function turnsUntil(turns: number | null) {
  if (turns === null) return null
  if (turns === 0) return 'It is your turn'
  return turns === 1 ? 'You are next' : `You are up in ${turns} turns`
}
