import type { SeenCombatant, SeenEffect } from '@tomekeeper/combat'

/** What an effect is called: "Poisoned", or "Hold person, paralyzed". */
export function effectTitle({ name, condition }: SeenEffect) {
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  return condition === null || condition === name ? title : `${title}, ${condition}`
}

/** When it ends, as far as the table knows: "until the end of Kira’s turn", "3 turns of Kira left". */
export function effectEnds({ ends }: SeenEffect, combatants: readonly SeenCombatant[]) {
  const whose = ends && combatants.find(({ id }) => id === ends.of)
  if (!ends || !whose) return null
  return ends.turns === 1 ? `until the ${ends.at} of ${whose.name}’s turn` : `for ${ends.turns} turns of ${whose.name}`
}

/** An effect that several causes gave is one thing to live with: each name once, the longest known end. */
export function distinct(effects: readonly SeenEffect[]): SeenEffect[] {
  const byTitle = new Map<string, SeenEffect>()
  for (const effect of effects) {
    const title = effectTitle(effect)
    const known = byTitle.get(title)
    if (!known || lasts(effect) > lasts(known)) byTitle.set(title, effect)
  }
  return [...byTitle.values()]
}

const lasts = ({ ends }: SeenEffect) => ends?.turns ?? Number.POSITIVE_INFINITY
