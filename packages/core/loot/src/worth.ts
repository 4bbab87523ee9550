import { COIN_VALUE_GP, type Coins, LOOT_KINDS, type LootItem } from './loot-item.ts'

/** What coins and things are worth together in gold pieces; magic has no price here. */
export function worthOf(coins: Coins, items: readonly LootItem[]): number {
  const inCopper = (gp: number) => Math.round(gp * 100)
  const money = (['cp', 'sp', 'gp', 'pp'] as const).reduce(
    (sum, metal) => sum + coins[metal] * inCopper(COIN_VALUE_GP[metal]),
    0,
  )
  return items.reduce((sum, { quantity, valueGp }) => sum + quantity * inCopper(valueGp ?? 0), money) / 100
}

/** The same things counted together, gems first and magic last. */
export function tidy(items: readonly LootItem[]): LootItem[] {
  const counted = new Map<string, LootItem>()
  for (const item of items) {
    const known = counted.get(item.name)
    counted.set(item.name, known ? { ...known, quantity: known.quantity + item.quantity } : item)
  }
  return [...counted.values()].sort(
    (a, b) => LOOT_KINDS.indexOf(a.kind) - LOOT_KINDS.indexOf(b.kind) || (a.name < b.name ? -1 : 1),
  )
}
