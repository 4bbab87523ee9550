import { challengeOf } from './challenge.ts'
import { oneOf, type Random, roll, seeded } from './dice.ts'
import { type Coins, type LootItem, RARITIES, type Rarity } from './loot-item.ts'
import { type LootRefusal, refuse } from './refusal.ts'
import { type Band, BANDS, type CoinDice, type GoodsTier } from './tables/bands.ts'
import { GOODS } from './tables/goods.ts'
import { MAGIC_ITEMS } from './tables/magic.ts'
import { TREASURES, type TreasureTier } from './tables/treasures.ts'
import { tidy, worthOf } from './worth.ts'

/** What each creature carries, or what they kept together. */
export const FINDS = ['individual', 'hoard'] as const
/** One of {@link FINDS}. */
export type Find = (typeof FINDS)[number]

/** More creatures than these are refused. */
export const MOST_CREATURES = 500

/** Who was defeated, one challenge rating for each, and what to look for. */
export type LootQuestion = {
  crs: readonly string[]
  kind: Find
  /** One magic item of this rarity, in place of what the tables would give; `none` for no magic. */
  rarity?: Rarity | 'none'
} & ({ seed: number; random?: undefined } | { random: Random; seed?: undefined })

/** What was found. `totalGp` is coins and items, without magic. */
export type LootFound = { ok: true; coins: Coins; items: readonly LootItem[]; totalGp: number }

/** Finds treasure for a fight that was won (LOOT-1 to LOOT-9), or says what in the question makes no sense. */
export function generateLoot({ crs, kind, rarity, seed, random }: LootQuestion): LootFound | LootRefusal {
  const challenges = challengesOf(crs)
  if ('refusal' in challenges) return challenges
  if (!FINDS.includes(kind)) return refuse('unknown_kind', 'Loot is found on each creature, or in a hoard.')
  if (rarity !== undefined && rarity !== 'none' && !RARITIES.includes(rarity))
    return refuse('unknown_rarity', 'A magic item is common, uncommon, rare, very rare or legendary.')
  if (seed !== undefined && !Number.isSafeInteger(seed)) return refuse('bad_seed', 'A seed is a whole number.')

  const dice = random ?? seeded(seed)
  const found: Found = { coins: { cp: 0, sp: 0, gp: 0, pp: 0 }, items: [] }
  if (kind === 'individual') for (const challenge of challenges) searchPockets(found, bandOf(challenge), dice)
  else openHoard(found, bandOf(Math.max(...challenges)), rarity === undefined, dice)
  if (rarity !== undefined && rarity !== 'none') addMagic(found, rarity, dice)

  const items = tidy(found.items)
  return { ok: true, coins: found.coins, items, totalGp: worthOf(found.coins, items) }
}

type Found = { coins: Coins; items: LootItem[] }

function challengesOf(crs: readonly string[]): number[] | LootRefusal {
  if (crs.length === 0) return refuse('nobody_defeated', 'There is nobody to take anything from.')
  if (crs.length > MOST_CREATURES)
    return refuse('too_many_creatures', `At most ${MOST_CREATURES} creatures can be searched at once.`)
  const challenges: number[] = []
  for (const [at, cr] of crs.entries()) {
    const challenge = challengeOf(cr)
    if (challenge === undefined) return refuse('unknown_cr', `“${cr}” is not a challenge rating from 0 to 30.`, at)
    challenges.push(challenge)
  }
  return challenges
}

/** The band that a challenge rating belongs to (LOOT-3). */
export const bandOf = (challenge: number): Band =>
  // safe: the last band reaches 30, and no challenge rating lies above
  BANDS.find(({ upTo }) => challenge <= upTo) ?? (BANDS.at(-1) as Band)

function searchPockets(found: Found, { purse, carries }: Band, random: Random) {
  addCoins(found, purse, random)
  if (random() < carries.chance) addGoods(found, carries.goods, random)
}

function openHoard(found: Found, { hoard }: Band, withMagic: boolean, random: Random) {
  addCoins(found, hoard.coins, random)
  for (const { count, tier } of [hoard.gems, hoard.art])
    for (let left = roll(count, random); left > 0; left -= 1) addTreasure(found, tier, random)
  for (let left = roll(hoard.goods.count, random); left > 0; left -= 1) addGoods(found, hoard.goods.tier, random)
  if (withMagic) for (const { chance, rarity } of hoard.magic) if (random() < chance) addMagic(found, rarity, random)
}

function addCoins({ coins }: Found, dice: CoinDice, random: Random) {
  for (const metal of ['cp', 'sp', 'gp', 'pp'] as const) {
    const some = dice[metal]
    if (some) coins[metal] += roll(some, random)
  }
}

function addTreasure({ items }: Found, tier: TreasureTier, random: Random) {
  const { valueGp, names } = TREASURES[tier]
  const kind = ART.has(tier) ? 'art' : 'gem'
  items.push({ kind, name: oneOf(names, random), quantity: 1, valueGp, rarity: null })
}

const ART = new Set<TreasureTier>(['homely', 'handsome', 'splendid', 'royal'])

const addGoods = ({ items }: Found, tier: GoodsTier, random: Random) =>
  items.push({ kind: 'goods', ...oneOf(GOODS[tier], random), quantity: 1, rarity: null })

const addMagic = ({ items }: Found, rarity: Rarity, random: Random) =>
  items.push({ kind: 'magic', name: oneOf(MAGIC_ITEMS[rarity], random), quantity: 1, valueGp: null, rarity })
