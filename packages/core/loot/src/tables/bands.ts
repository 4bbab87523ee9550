import type { Dice } from '../dice.ts'
import type { Coins, Rarity } from '../loot-item.ts'
import type { TreasureTier } from './treasures.ts'

/** Coins to roll for, by metal. */
export type CoinDice = Partial<Record<keyof Coins, Dice>>

/** What creatures up to a challenge rating carry in their purse, and keep in a hoard. */
export type Band = {
  name: BandName
  /** The highest challenge rating of the band. */
  upTo: number
  purse: CoinDice
  /** The chance that one creature carries something besides coins, and of which worth that is. */
  carries: { chance: number; goods: GoodsTier }
  hoard: {
    coins: CoinDice
    gems: { count: Dice; tier: TreasureTier }
    art: { count: Dice; tier: TreasureTier }
    goods: { count: Dice; tier: GoodsTier }
    /** The chance of each magic item, rolled one by one. */
    magic: readonly { chance: number; rarity: Rarity }[]
  }
}

/** The bands, rising (LOOT-3). */
export const BAND_NAMES = ['scraps', 'pouch', 'chest', 'vault', 'ransom', 'crown', 'legend'] as const
/** One of {@link BAND_NAMES}. */
export type BandName = (typeof BAND_NAMES)[number]

/** Worth of mundane goods, rising. */
export const GOODS_TIERS = ['plain', 'good', 'fine'] as const
/** One of {@link GOODS_TIERS}. */
export type GoodsTier = (typeof GOODS_TIERS)[number]

/** Our own tables, from no book; RULES.md says what they come to on average. */
export const BANDS: readonly Band[] = [
  {
    name: 'scraps',
    upTo: 0.5,
    purse: { cp: [4, 10], sp: [2, 8] },
    carries: { chance: 0.1, goods: 'plain' },
    hoard: {
      coins: { cp: [4, 10, 10], sp: [4, 8, 4], gp: [2, 8] },
      gems: { count: [1, 2], tier: 'dull' },
      art: { count: [0, 1], tier: 'homely' },
      goods: { count: [1, 4], tier: 'plain' },
      magic: [{ chance: 0.25, rarity: 'common' }],
    },
  },
  {
    name: 'pouch',
    upTo: 3,
    purse: { sp: [4, 10], gp: [2, 6] },
    carries: { chance: 0.15, goods: 'plain' },
    hoard: {
      coins: { sp: [6, 10, 10], gp: [6, 10, 3] },
      gems: { count: [1, 4], tier: 'bright' },
      art: { count: [1, 2], tier: 'homely' },
      goods: { count: [1, 6], tier: 'plain' },
      magic: [
        { chance: 0.6, rarity: 'common' },
        { chance: 0.3, rarity: 'uncommon' },
      ],
    },
  },
  {
    name: 'chest',
    upTo: 7,
    purse: { sp: [5, 20], gp: [6, 10] },
    carries: { chance: 0.2, goods: 'good' },
    hoard: {
      coins: { sp: [6, 10, 20], gp: [8, 10, 10] },
      gems: { count: [2, 4], tier: 'clear' },
      art: { count: [1, 3], tier: 'handsome' },
      goods: { count: [1, 6], tier: 'good' },
      magic: [
        { chance: 0.8, rarity: 'common' },
        { chance: 0.7, rarity: 'uncommon' },
        { chance: 0.15, rarity: 'rare' },
      ],
    },
  },
  {
    name: 'vault',
    upTo: 12,
    purse: { gp: [8, 20, 2], pp: [1, 6] },
    carries: { chance: 0.2, goods: 'good' },
    hoard: {
      coins: { gp: [8, 10, 60], pp: [4, 6, 6] },
      gems: { count: [2, 6], tier: 'choice' },
      art: { count: [1, 4], tier: 'handsome' },
      goods: { count: [1, 4], tier: 'fine' },
      magic: [
        { chance: 0.9, rarity: 'uncommon' },
        { chance: 0.5, rarity: 'uncommon' },
        { chance: 0.5, rarity: 'rare' },
      ],
    },
  },
  {
    name: 'ransom',
    upTo: 17,
    purse: { gp: [8, 20, 8], pp: [4, 10] },
    carries: { chance: 0.25, goods: 'fine' },
    hoard: {
      coins: { gp: [10, 10, 150], pp: [6, 10, 10] },
      gems: { count: [2, 6], tier: 'flawless' },
      art: { count: [1, 6], tier: 'splendid' },
      goods: { count: [1, 4], tier: 'fine' },
      magic: [
        { chance: 0.9, rarity: 'uncommon' },
        { chance: 0.9, rarity: 'rare' },
        { chance: 0.4, rarity: 'very rare' },
      ],
    },
  },
  {
    name: 'crown',
    upTo: 22,
    purse: { gp: [8, 20, 20], pp: [8, 20] },
    carries: { chance: 0.25, goods: 'fine' },
    hoard: {
      coins: { gp: [10, 10, 400], pp: [8, 10, 40] },
      gems: { count: [3, 6], tier: 'flawless' },
      art: { count: [2, 6], tier: 'splendid' },
      goods: { count: [1, 4], tier: 'fine' },
      magic: [
        { chance: 1, rarity: 'rare' },
        { chance: 0.8, rarity: 'very rare' },
        { chance: 0.3, rarity: 'legendary' },
      ],
    },
  },
  {
    name: 'legend',
    upTo: 30,
    purse: { gp: [10, 20, 40], pp: [8, 20, 4] },
    carries: { chance: 0.3, goods: 'fine' },
    hoard: {
      coins: { gp: [10, 10, 1000], pp: [10, 10, 80] },
      gems: { count: [4, 6], tier: 'storied' },
      art: { count: [3, 6], tier: 'royal' },
      goods: { count: [2, 4], tier: 'fine' },
      magic: [
        { chance: 1, rarity: 'rare' },
        { chance: 1, rarity: 'very rare' },
        { chance: 0.7, rarity: 'legendary' },
        { chance: 0.3, rarity: 'legendary' },
      ],
    },
  },
]
