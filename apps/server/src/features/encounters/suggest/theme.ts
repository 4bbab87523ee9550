/** What a theme is looked for in. */
export type Themed = { name: string; type: string | null; tags: readonly string[]; environments: readonly string[] }

/** Words that say nothing of what should fight. */
const EMPTY = new Set(
  'a an and around at by for from in into near of on or out over some the their to under up with without'.split(' '),
)

/** Places and moods, and the words in which monsters answer to them. */
const KINDRED: Record<string, readonly string[]> = {
  frozen: ['ice', 'frost', 'winter', 'white', 'polar', 'arctic', 'snow', 'yeti', 'mammoth'],
  snow: ['ice', 'frost', 'winter', 'white', 'polar', 'arctic', 'yeti'],
  cold: ['ice', 'frost', 'winter', 'white', 'arctic'],
  volcano: ['fire', 'magma', 'lava', 'red', 'salamander', 'azer', 'magmin', 'hell'],
  fire: ['flame', 'magma', 'red', 'salamander', 'azer', 'hell', 'magmin'],
  lake: ['water', 'eel', 'crab', 'frog', 'nixie', 'merrow', 'underwater', 'octopus', 'crocodile'],
  sea: ['shark', 'merfolk', 'sahuagin', 'merrow', 'octopus', 'crab', 'kraken', 'coastal', 'underwater', 'pirate'],
  river: ['crocodile', 'frog', 'lizardfolk', 'water', 'merrow'],
  swamp: ['lizardfolk', 'frog', 'crocodile', 'hag', 'black', 'hydra', 'toad', 'bullywug'],
  forest: ['wolf', 'bear', 'boar', 'elk', 'dryad', 'treant', 'owlbear', 'satyr', 'green', 'sprite', 'spider', 'elf'],
  desert: ['scorpion', 'camel', 'mummy', 'blue', 'sphinx', 'gnoll', 'jackal', 'lamia', 'dust'],
  mountain: ['griffon', 'goat', 'eagle', 'harpy', 'giant', 'manticore', 'wyvern', 'roc'],
  cave: ['bat', 'spider', 'ooze', 'underdark', 'drow', 'cloaker', 'roper', 'darkmantle', 'kobold', 'grimlock'],
  crypt: ['undead', 'skeleton', 'zombie', 'ghoul', 'wight', 'wraith', 'mummy', 'shadow', 'specter'],
  grave: ['undead', 'skeleton', 'zombie', 'ghoul', 'wight', 'wraith', 'shadow'],
  haunted: ['ghost', 'specter', 'shadow', 'wraith', 'banshee', 'undead'],
  city: ['bandit', 'thug', 'spy', 'guard', 'cultist', 'noble', 'assassin', 'rat', 'urban', 'commoner'],
  street: ['bandit', 'thug', 'spy', 'guard', 'rat', 'urban'],
  road: ['bandit', 'goblin', 'scout', 'wolf', 'orc', 'gnoll'],
  shaman: ['druid', 'priest', 'mage', 'cultist', 'acolyte'],
  wizard: ['mage', 'archmage', 'apprentice'],
  demon: ['fiend', 'quasit', 'vrock', 'dretch', 'imp'],
  devil: ['fiend', 'imp', 'erinyes'],
  insect: ['spider', 'scorpion', 'wasp', 'beetle', 'centipede', 'ankheg', 'swarm'],
  knight: ['veteran', 'guard', 'warrior'],
  pirate: ['bandit', 'captain', 'scout', 'berserker'],
}

/** A word of a theme, and what it makes one think of. */
export type Theme = readonly { word: string; kindred: ReadonlySet<string> }[]

/** "Wolves and a shaman at a frozen lake" → what to look for. */
export function themeOf(text: string): Theme {
  const words = [...new Set(wordsOf(text).map(stemOf))].filter((word) => !EMPTY.has(word))
  return words.map((word) => ({ word, kindred: new Set((KINDRED[word] ?? []).map(stemOf)) }))
}

/** How well a monster answers to a theme, 0 when it does not at all; and to which of its words. */
export type Answer = { score: number; words: readonly string[] }

/** A word of the theme counts for more than a kindred one, and the name for more than the rest. */
export function answerTo(theme: Theme, monster: Themed): Answer {
  const name = stemsOf(monster.name)
  const kind = new Set([...stemsOf(monster.type ?? ''), ...monster.tags.flatMap((tag) => [...stemsOf(tag)])])
  const places = new Set(monster.environments.flatMap((place) => [...stemsOf(place)]))

  const scores = theme.map(({ word, kindred }) => {
    if (name.has(word)) return 4
    if (kind.has(word)) return 3
    if (places.has(word)) return 2
    if (some(kindred, name)) return 2
    return some(kindred, kind) || some(kindred, places) ? 1 : 0
  })
  return {
    score: scores.reduce<number>((sum, score) => sum + score, 0),
    words: theme.flatMap(({ word }, at) => (scores[at] ? [word] : [])),
  }
}

const some = (wanted: ReadonlySet<string>, there: ReadonlySet<string>) => [...wanted].some((word) => there.has(word))

const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(stemOf))

const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? []

/** The word as one of it is called, or as most call it: wolves → wolf, zombies and zombie alike, ocean → sea. */
function stemOf(word: string): string {
  const stem = singular(word)
  return SAME[stem] ?? stem
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  if (/[lr]ves$/.test(word)) return `${word.slice(0, -3)}f`
  if (/(?:ie|ies)$/.test(word)) return word.replace(/ies?$/, 'y')
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const SAME: Record<string, string> = {
  tomb: 'crypt',
  dungeon: 'crypt',
  catacomb: 'crypt',
  graveyard: 'grave',
  cemetery: 'grave',
  ocean: 'sea',
  coast: 'sea',
  beach: 'sea',
  marsh: 'swamp',
  bog: 'swamp',
  wood: 'forest',
  jungle: 'forest',
  dune: 'desert',
  hill: 'mountain',
  peak: 'mountain',
  cavern: 'cave',
  underground: 'cave',
  town: 'city',
  alley: 'street',
  icy: 'frozen',
  glacier: 'frozen',
  snowy: 'snow',
  lava: 'volcano',
  burning: 'fire',
  highway: 'road',
  sorcerer: 'wizard',
  witch: 'hag',
  bug: 'insect',
  men: 'man',
  mice: 'mouse',
}
