import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ABILITIES, type Ability, type FoundStatBlock, readStatBlocks, type StatBlock } from '../src/index.ts'

const file = resolve(import.meta.dirname, '../../../../../shared/rules/srd-monsters-2024.json')
const isHere = existsSync(file)
if (!isHere) console.info('skipped: srd-monsters-2024.json is not in ../shared/rules beside the project')

type Facts = {
  name: string
  size: string
  type: string
  subtype: string | null
  alignment: string
  ac: number
  initiativeBonus: number
  initiativeScore: number
  hp: number
  hitDice: string
  speeds: Record<string, number | boolean>
  speedText: string
  abilities: Record<Ability, number>
  saves: Record<Ability, number>
  skills: Record<string, number>
  cr: string
  xp: number
  xpInLair: number | null
  sensesText: string | null
  senses: Record<string, number>
  passivePerception: number
  languagesText: string | null
  immunitiesText: string | null
  attacks: { name: string; kind: string; toHit: number; reach: number | null; range: unknown; damage: Damage[] }[]
}
type Damage = { average: number; dice: string | null; type: string; mode: string }

/** The facts of 330 creatures, set in the book's layout with sentences of our own, are read back as they were. */
describe.skipIf(!isHere)('SRD 5.2.1, its facts in the 2024 layout', () => {
  const monsters: Facts[] = isHere ? JSON.parse(readFileSync(file, 'utf8')).monsters : []
  const reading = readStatBlocks(monsters.map(asPrinted).join('\n\n'))
  const found: FoundStatBlock[] = reading.ok ? reading.found : []
  const pairs = monsters.map((facts, index) => ({ facts, statBlock: found[index]?.statBlock }))

  test('every creature is found, in order', () => {
    expect(monsters.length).toBe(330)
    expect(found.map(({ statBlock }) => statBlock.name)).toEqual(monsters.map(({ name }) => name))
  })

  test.each([
    ['armor class', (block: StatBlock) => block.armorClass[0]?.value, (facts: Facts) => facts.ac],
    [
      'initiative',
      (block: StatBlock) => block.initiative,
      (facts: Facts) => ({ bonus: facts.initiativeBonus, score: facts.initiativeScore }),
    ],
    ['hit points', (block: StatBlock) => block.hitPoints?.average, (facts: Facts) => facts.hp],
    ['hit dice', (block: StatBlock) => block.hitPoints?.dice?.replaceAll(' ', ''), (facts: Facts) => facts.hitDice],
    ['speeds', ({ speeds, canHover }: StatBlock) => ({ ...speeds, ...(canHover && { hover: true }) }), knownSpeeds],
    ['abilities', (block: StatBlock) => block.abilities, (facts: Facts) => facts.abilities],
    ['saving throws', (block: StatBlock) => block.savingThrows, (facts: Facts) => facts.saves],
    ['skills', (block: StatBlock) => lowered(block.skills), (facts: Facts) => lowered(facts.skills)],
    ['senses', (block: StatBlock) => block.senses, (facts: Facts) => facts.senses],
    ['passive Perception', (block: StatBlock) => block.passivePerception, (facts: Facts) => facts.passivePerception],
    [
      'challenge',
      (block: StatBlock) => [block.challenge?.rating, block.challenge?.xp],
      (facts: Facts) => [facts.cr, facts.xp],
    ],
    ['attacks', attacksOf, (facts: Facts) => facts.attacks.map(attackAsRead)],
  ])('%s', (_, read, known) => {
    for (const { facts, statBlock } of pairs)
      expect([facts.name, statBlock && read(statBlock)]).toEqual([facts.name, known(facts)])
  })
})

/** A choice between two speeds belongs to neither; the reader reports it. */
const knownSpeeds = ({ speeds, speedText }: Facts) => (/ or /.test(speedText) ? { walk: speeds.walk } : speeds)

/** Facts spell some skills as the files' keys do. */
const lowered = (skills: object) =>
  Object.fromEntries(Object.entries(skills).map(([name, bonus]) => [name.toLowerCase().replace(/[^a-z]/g, ''), bonus]))

const sign = (bonus: number) => (bonus < 0 ? `−${-bonus}` : `+${bonus}`)

function asPrinted(facts: Facts): string {
  const cell = (ability: Ability) =>
    `${ability.toUpperCase()} ${facts.abilities[ability]} ${sign(Math.floor((facts.abilities[ability] - 10) / 2))} ${sign(facts.saves[ability])}`
  const skills = Object.entries(facts.skills).map(([name, bonus]) => `${skillName(name)} ${sign(bonus)}`)
  const lair = facts.xpInLair ? `, or ${facts.xpInLair.toLocaleString('en')} in lair` : ''
  const subtype = facts.subtype ? ` (${facts.subtype})` : ''
  return [
    `### ${facts.name}`,
    `*${facts.size} ${facts.type}${subtype}, ${facts.alignment}*`,
    `**AC** ${facts.ac} **Initiative** ${sign(facts.initiativeBonus)} (${facts.initiativeScore})`,
    `**HP** ${facts.hp} (${facts.hitDice.replace(/[+-]/, ' $& ')})`,
    `**Speed** ${facts.speedText}`,
    `MOD SAVE MOD SAVE MOD SAVE\n${ABILITIES.slice(0, 3).map(cell).join(' ')}\n${ABILITIES.slice(3).map(cell).join(' ')}`,
    skills.length > 0 ? `**Skills** ${skills.join(', ')}` : '',
    facts.immunitiesText ? `**Immunities** ${facts.immunitiesText}` : '',
    `**Senses** ${facts.sensesText ?? `Passive Perception ${facts.passivePerception}`}`,
    `**Languages** ${facts.languagesText ?? 'None'}`,
    `**CR** ${facts.cr} (XP ${facts.xp.toLocaleString('en')}${lair}; PB +2)`,
    '#### Actions',
    ...facts.attacks.map(attackAsPrinted),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const skillName = (key: string) =>
  key.replace(/([a-z])([A-Z])|_/g, '$1 $2').replace(/(?:^| )[a-z](?!f )/g, (letter) => letter.toUpperCase())

function attackAsPrinted({ name, kind, toHit, reach, range, damage }: Facts['attacks'][number]): string {
  const where = [reach === null ? '' : `reach ${reach} ft.`, range ? `range ${rangeText(range)} ft.` : ''].filter(
    Boolean,
  )
  const rolls = damage.map(
    ({ average, dice, type, mode }) =>
      `${mode === 'base' ? '' : `${mode} `}${average}${dice ? ` (${dice.replace(/[+-]/, ' $& ')})` : ''} ${type.charAt(0).toUpperCase()}${type.slice(1)} damage`,
  )
  const kinds = kind === 'melee' ? 'Melee' : kind === 'ranged' ? 'Ranged' : 'Melee or Ranged'
  return `***${name}.*** *${kinds} Attack Roll:* ${sign(toHit)}, ${where.join(' or ')} *Hit:* ${rolls.join(' ')}.`
}

const rangeText = (range: unknown) =>
  typeof range === 'object' && range !== null ? Object.values(range).filter(Boolean).join('/') : String(range)

const attackAsRead = ({ name, toHit, reach, damage }: Facts['attacks'][number]) => [
  name,
  toHit,
  reach ?? undefined,
  damage.map(({ average, dice, type, mode }) => [average, dice ?? undefined, type, mode]),
]

function attacksOf({ actions }: StatBlock) {
  return actions.map(({ name, attack }) => [
    name,
    attack?.toHit,
    attack?.reach,
    attack?.damage.map(({ average, dice, type, mode }) => [average, dice?.replaceAll(' ', ''), type, mode]),
  ])
}
