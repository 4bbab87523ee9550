/** What kind of thing it is. */
export const LOOT_KINDS = ['gem', 'art', 'goods', 'magic'] as const
/** One of {@link LOOT_KINDS}. */
export type LootKind = (typeof LOOT_KINDS)[number]

/** How rare a magic item is, rising. */
export const RARITIES = ['common', 'uncommon', 'rare', 'very rare', 'legendary'] as const
/** One of {@link RARITIES}. */
export type Rarity = (typeof RARITIES)[number]

/** Something to be found: a name, how many, and what one of it is worth in gold pieces; magic has no price here. */
export type LootItem = {
  kind: LootKind
  name: string
  quantity: number
  valueGp: number | null
  rarity: Rarity | null
}

/** Coins by metal: copper, silver, gold, platinum. */
export type Coins = { cp: number; sp: number; gp: number; pp: number }

/** What one coin of each metal is worth in gold pieces. */
export const COIN_VALUE_GP: Readonly<Coins> = { cp: 0.01, sp: 0.1, gp: 1, pp: 10 }
