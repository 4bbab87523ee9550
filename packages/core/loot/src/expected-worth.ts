import { average } from './dice.ts'
import type { Find } from './generate-loot.ts'
import { COIN_VALUE_GP, type Coins } from './loot-item.ts'
import { type Band, type BandName, BANDS, type CoinDice, type GoodsTier } from './tables/bands.ts'
import { GOODS } from './tables/goods.ts'
import { TREASURES } from './tables/treasures.ts'

function forEveryBand(worth: (band: Band) => number): Record<BandName, number> {
  // safe: there is one band of every name, which a test looks after
  return Object.fromEntries(BANDS.map((band) => [band.name, Math.round(worth(band) * 100) / 100])) as Record<
    BandName,
    number
  >
}

const coinsOn = (dice: CoinDice) =>
  Object.entries(dice).reduce((sum, [metal, some]) => sum + average(some) * COIN_VALUE_GP[metal as keyof Coins], 0)

const goodsOn = (tier: GoodsTier) => GOODS[tier].reduce((sum, { valueGp }) => sum + valueGp, 0) / GOODS[tier].length

/** What a find is worth on average in gold pieces, without magic, for every band (LOOT-4). */
export const EXPECTED_GP: Readonly<Record<Find, Readonly<Record<BandName, number>>>> = {
  individual: forEveryBand(({ purse, carries }) => coinsOn(purse) + carries.chance * goodsOn(carries.goods)),
  hoard: forEveryBand(
    ({ hoard: { coins, gems, art, goods } }) =>
      coinsOn(coins) +
      average(gems.count) * TREASURES[gems.tier].valueGp +
      average(art.count) * TREASURES[art.tier].valueGp +
      average(goods.count) * goodsOn(goods.tier),
  ),
}
