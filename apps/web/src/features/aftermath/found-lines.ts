import { COIN_VALUE_GP, type Coins, type LootFound, type Rarity } from '@tomekeeper/loot'

/** Something found, as a fight's loot takes it. */
export type FoundLine = { name: string; quantity: number; valueGp: number | null; rarity: Rarity | null }

const COINS: readonly (readonly [keyof Coins, string])[] = [
  ['pp', 'Platinum pieces'],
  ['gp', 'Gold pieces'],
  ['sp', 'Silver pieces'],
  ['cp', 'Copper pieces'],
]

/** Coins first, then things, one line each. */
export const linesOf = ({ coins, items }: LootFound): FoundLine[] => [
  ...COINS.flatMap(([metal, name]) =>
    coins[metal] > 0 ? { name, quantity: coins[metal], valueGp: COIN_VALUE_GP[metal], rarity: null } : [],
  ),
  ...items.map(({ name, quantity, valueGp, rarity }) => ({ name, quantity, valueGp, rarity })),
]
