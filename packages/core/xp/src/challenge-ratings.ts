/**
 * What a monster of each challenge rating is worth, the same in both editions (XP-1).
 * Source: SRD 5.1 p. 258, SRD 5.2.1 p. 256. A harmless monster of CR 0 is worth 0; give it `xp: 0`.
 */
export const XP_BY_CR = {
  '0': 10,
  '1/8': 25,
  '1/4': 50,
  '1/2': 100,
  '1': 200,
  '2': 450,
  '3': 700,
  '4': 1_100,
  '5': 1_800,
  '6': 2_300,
  '7': 2_900,
  '8': 3_900,
  '9': 5_000,
  '10': 5_900,
  '11': 7_200,
  '12': 8_400,
  '13': 10_000,
  '14': 11_500,
  '15': 13_000,
  '16': 15_000,
  '17': 18_000,
  '18': 20_000,
  '19': 22_000,
  '20': 25_000,
  '21': 33_000,
  '22': 41_000,
  '23': 50_000,
  '24': 62_000,
  '25': 75_000,
  '26': 90_000,
  '27': 105_000,
  '28': 120_000,
  '29': 135_000,
  '30': 155_000,
} as const

/** A challenge rating as books print it: `'0'`, `'1/8'` … `'30'`. */
export type ChallengeRating = keyof typeof XP_BY_CR

// `Object.keys` would put the fractions last, and its type forgets which keys there are.
/** Every challenge rating, from the lowest to the highest. */
export const CHALLENGE_RATINGS: readonly ChallengeRating[] = [
  '0',
  '1/8',
  '1/4',
  '1/2',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
  '26',
  '27',
  '28',
  '29',
  '30',
]

/** Whether a text is a challenge rating. */
export const isChallengeRating = (text: string): text is ChallengeRating => Object.hasOwn(XP_BY_CR, text)
