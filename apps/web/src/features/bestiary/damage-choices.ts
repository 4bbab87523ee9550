import type { Damage } from '@tomekeeper/statblock'

/** What one hit may do: "7 slashing, or 8 with two hands, plus 3 fire" is two choices, both with the fire. */
export function damageChoices(damage: readonly Damage[]): Damage[][] {
  const added = damage.filter(({ mode }) => mode === 'plus')
  return damage.filter(({ mode }) => mode !== 'plus').map((one) => [one, ...added])
}
