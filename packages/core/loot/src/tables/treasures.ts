/** How precious a gem or a piece of art is, rising. */
export const TREASURE_TIERS = [
  'dull',
  'homely',
  'bright',
  'clear',
  'handsome',
  'choice',
  'flawless',
  'splendid',
  'storied',
  'royal',
] as const
/** One of {@link TREASURE_TIERS}. */
export type TreasureTier = (typeof TREASURE_TIERS)[number]

/** Things of one worth, in gold pieces. */
export type Treasures = { valueGp: number; names: readonly [string, ...string[]] }

/** Gems (dull to storied) and art (homely to royal), each tier with its worth. */
export const TREASURES: Readonly<Record<TreasureTier, Treasures>> = {
  dull: {
    valueGp: 8,
    names: ['Banded agate', 'Cloudy quartz', 'Moss agate', 'River jasper', 'Snowflake obsidian', 'Sodalite pebble'],
  },
  bright: {
    valueGp: 30,
    names: ['Carnelian', 'Chrysoprase', 'Citrine', 'Malachite', 'Moonstone', 'Rose quartz', 'Tiger’s eye', 'Turquoise'],
  },
  clear: {
    valueGp: 80,
    names: ['Amber with a gnat in it', 'Amethyst', 'Aquamarine', 'Garnet', 'Jade', 'River pearl', 'Spinel', 'Zircon'],
  },
  choice: {
    valueGp: 250,
    names: ['Alexandrite', 'Black pearl', 'Blue spinel', 'Golden topaz', 'Peridot', 'Tourmaline'],
  },
  flawless: {
    valueGp: 900,
    names: ['Black opal', 'Emerald', 'Fire opal', 'Ruby', 'Sapphire', 'Star sapphire'],
  },
  storied: {
    valueGp: 4000,
    names: ['Blood-red ruby', 'Great diamond', 'Jacinth', 'Midnight sapphire', 'Sea emerald'],
  },
  homely: {
    valueGp: 20,
    names: [
      'Bone comb carved with herons',
      'Copper bracelet of plaited wire',
      'Embroidered kerchief',
      'Horn cup with a silver rim',
      'Painted miniature of a stern aunt',
      'Pewter brooch like a fox',
      'Set of whalebone game pieces',
      'Silver thimble',
    ],
  },
  handsome: {
    valueGp: 150,
    names: [
      'Bronze statuette of a dancer',
      'Carved ebony flute',
      'Gilt mirror with a cracked corner',
      'Ivory hunting horn',
      'Silver chain with a reliquary',
      'Silver ewer shaped like a swan',
      'Small tapestry of a harvest',
      'Velvet mask sewn with pearls',
    ],
  },
  splendid: {
    valueGp: 1200,
    names: [
      'Gold circlet set with garnets',
      'Gold salt cellar like a galley',
      'Illuminated book of tides',
      'Jewelled dagger, never drawn',
      'Lacquered cabinet of nine drawers',
      'Silver music box that plays a dirge',
      'Triptych painted on gold leaf',
    ],
  },
  royal: {
    valueGp: 7000,
    names: [
      'Ceremonial breastplate of beaten gold',
      'Coronation orb of a drowned kingdom',
      'Crown of seven sapphires',
      'Goblet cut from a single ruby',
      'Jade throne, small enough for a child',
      'Rope of black pearls, twice a man’s height',
    ],
  },
}
