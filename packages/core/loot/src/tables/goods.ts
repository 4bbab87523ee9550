import type { GoodsTier } from './bands.ts'

/** A thing of daily use and its worth in gold pieces. */
export type Good = { name: string; valueGp: number }

/** Mundane goods: what people carry, store and trade. */
export const GOODS: Readonly<Record<GoodsTier, readonly [Good, ...Good[]]>> = {
  plain: [
    { name: 'Bag of dried apples', valueGp: 0.5 },
    { name: 'Bundle of torches', valueGp: 0.5 },
    { name: 'Clay jug of cider', valueGp: 0.5 },
    { name: 'Coil of hempen rope', valueGp: 1 },
    { name: 'Deck of worn cards', valueGp: 0.5 },
    { name: 'Flask of lamp oil', valueGp: 0.5 },
    { name: 'Mended wool blanket', valueGp: 0.5 },
    { name: 'Sack of barley', valueGp: 1 },
    { name: 'Whetstone in a leather pouch', valueGp: 0.5 },
    { name: 'Wooden whistle', valueGp: 0.5 },
  ],
  good: [
    { name: 'Bolt of dyed linen', valueGp: 8 },
    { name: 'Brass spyglass with a scratched lens', valueGp: 20 },
    { name: 'Case of sealing wax and seals', valueGp: 5 },
    { name: 'Cask of red wine', valueGp: 12 },
    { name: 'Ledger of somebody’s debts', valueGp: 5 },
    { name: 'Physician’s bag, half full', valueGp: 10 },
    { name: 'Sack of pepper', valueGp: 10 },
    { name: 'Set of fine quills and inks', valueGp: 10 },
  ],
  fine: [
    { name: 'Bale of silk', valueGp: 60 },
    { name: 'Box of saffron', valueGp: 75 },
    { name: 'Chart of a coast nobody has named', valueGp: 50 },
    { name: 'Crate of blown glass, packed in straw', valueGp: 40 },
    { name: 'Ermine cloak', valueGp: 90 },
    { name: 'Set of astronomer’s instruments', valueGp: 85 },
  ],
}
