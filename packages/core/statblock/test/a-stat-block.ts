import fc from 'fast-check'
import {
  ABILITIES,
  CHALLENGE_RATINGS,
  CONDITIONS,
  CREATURE_TYPES,
  DAMAGE_TYPES,
  type Edition,
  EDITIONS,
  emptyStatBlock,
  type Feature,
  MOVEMENTS,
  proficiencyByRating,
  SENSES,
  SIZES,
  SKILLS,
  type StatBlock,
} from '../src/index.ts'
import { featureFrom } from '../src/phrases/feature-from.ts'
import { withUses } from '../src/phrases/legendary.ts'
import { readDamageDefences } from '../src/phrases/defences.ts'
import { readLanguages } from '../src/phrases/languages.ts'
import { plainCharacters } from '../src/read/clean-line.ts'

const word = fc.stringMatching(/^[a-z]{2,9}$/)
const Title = word.map((text) => text.charAt(0).toUpperCase() + text.slice(1))
const titles = fc.array(Title, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))

/** Sentences with marks that Markdown would eat, numbers that look like rules, and words that look like labels. */
const hostileWord = fc.oneof(
  { weight: 6, arbitrary: word },
  fc.constantFrom(
    '*',
    '**bold**',
    '_',
    '__x__',
    '\\',
    '`a`',
    '[a](b)',
    '<b>',
    '|',
    '#',
    '> ',
    '- ',
    '1.',
    '(2d6)',
    'AC',
    'Actions',
    'Speed',
    '—',
    '’tis',
    'é',
    '5 (1d6 + 2) fire damage',
    'DC 12 Wisdom saving throw',
    'Melee Weapon Attack: +4 to hit, reach 5 ft., one target. Hit: 7 (1d10 + 2) slashing damage',
  ),
)
const sentence = fc
  .array(hostileWord, { minLength: 1, maxLength: 9 })
  .map((words) => plainCharacters(`It ${words.join(' ')}.`))
const text = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((paragraphs) => paragraphs.join('\n'))

const usage = fc.constantFrom(
  '',
  ' (Recharge 5–6)',
  ' (3/Day Each)',
  ' (Costs 2 Actions)',
  ' (1/Turn)',
  ' (Bat Form Only)',
  ' (2/Day; Bat Form Only)',
)
const feature: fc.Arbitrary<Feature> = fc
  .tuple(titles, usage, text)
  .map(([name, aside, says]) => featureFrom(name + aside, says))
const features = fc.array(feature, { maxLength: 3 })

const some = <Key extends string, T>(keys: readonly Key[], value: fc.Arbitrary<T>) =>
  fc
    .subarray([...keys])
    .chain((chosen) =>
      fc
        .tuple(...chosen.map(() => value))
        .map((values) => Object.fromEntries(chosen.map((key, i) => [key, values[i]])) as Partial<Record<Key, T>>),
    )

const bonus = fc.integer({ min: -5, max: 19 })
const defences = fc
  .subarray([...DAMAGE_TYPES])
  .chain((types) =>
    fc
      .constantFrom('', ' from nonmagical attacks')
      .map((note) => (types.length > 0 ? readDamageDefences(types.join(', ') + note) : [])),
  )
const group = fc.record({ features: fc.array(feature, { minLength: 1, maxLength: 2 }), intro: sentence })

/** Any stat block of that edition, as a reader or importer could have made it. */
export const aStatBlock = (edition: Edition): fc.Arbitrary<StatBlock> =>
  fc
    .record({
      name: titles,
      sizes: fc.subarray([...SIZES], { minLength: 1, maxLength: 2 }),
      type: fc.constantFrom(...CREATURE_TYPES),
      tags: fc.array(word, { maxLength: 2 }),
      alignment: fc.constantFrom('lawful evil', 'unaligned', 'any alignment'),
      armorClass: fc.array(fc.record({ value: fc.integer({ min: 5, max: 25 }), from: word }), {
        minLength: 1,
        maxLength: 2,
      }),
      hitPoints: fc
        .integer({ min: 1, max: 40 })
        .map((count) => ({ average: Math.floor(count * 4.5), dice: `${count}d8` })),
      speeds: some(MOVEMENTS, fc.integer({ min: 0, max: 120 })),
      abilities: some(ABILITIES, fc.integer({ min: 1, max: 30 })),
      savingThrows: some(ABILITIES, bonus),
      skills: some(SKILLS, bonus),
      senses: some(SENSES, fc.integer({ min: 5, max: 300 })),
      passivePerception: fc.integer({ min: 1, max: 30 }),
      damageVulnerabilities: defences,
      damageResistances: defences,
      damageImmunities: defences,
      conditionImmunities: fc.subarray([...CONDITIONS]),
      rating: fc.constantFrom(...CHALLENGE_RATINGS),
      xp: fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: undefined }),
      initiative: fc.option(fc.record({ bonus, score: fc.integer({ min: 5, max: 35 }) }), { nil: undefined }),
      languages: fc.constantFrom('Common', 'Common, telepathy 60 ft.', 'understands all but can’t speak'),
      gear: fc.option(titles, { nil: undefined }),
      traits: features,
      actions: features,
      bonusActions: features,
      reactions: features,
      legendaryActions: fc.option(group, { nil: undefined }),
      mythicActions: fc.option(group, { nil: undefined }),
      lairActions: fc.option(group, { nil: undefined }),
      regionalEffects: fc.option(group, { nil: undefined }),
      environments: fc.array(word, { maxLength: 2 }),
      description: fc.option(text, { nil: undefined }),
      page: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }),
    })
    .map(({ rating, xp, page, languages, legendaryActions, ...facts }) => {
      const challenge = { rating, ...(xp !== undefined && { xp }) }
      const known = {
        ...emptyStatBlock(facts.name, edition),
        ...facts,
        ...readLanguages(languages).found,
        legendaryActions: legendaryActions && withUses(legendaryActions),
        challenge,
        proficiencyBonus: proficiencyByRating(rating),
        source: { title: 'Own Work', ...(page !== undefined && { page }) },
      }
      return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as StatBlock
    })

export const anyStatBlock = fc.constantFrom(...EDITIONS).chain(aStatBlock)
