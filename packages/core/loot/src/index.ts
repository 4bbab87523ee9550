export { challengeOf } from './challenge.ts'
export type { Random } from './dice.ts'
export { EXPECTED_GP } from './expected-worth.ts'
export {
  type Find,
  FINDS,
  generateLoot,
  type LootFound,
  type LootQuestion,
  MOST_CREATURES,
} from './generate-loot.ts'
export {
  COIN_VALUE_GP,
  type Coins,
  LOOT_KINDS,
  type LootItem,
  type LootKind,
  RARITIES,
  type Rarity,
} from './loot-item.ts'
export { LOOT_REFUSALS, type LootRefusal, type LootRefusalCode } from './refusal.ts'
export { BAND_NAMES, type BandName, BANDS } from './tables/bands.ts'
export { worthOf } from './worth.ts'
