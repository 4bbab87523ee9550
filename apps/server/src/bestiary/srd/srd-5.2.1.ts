import { challengeRating, proficiencyByRating, readStatBlocks, type StatBlock } from '@tomekeeper/statblock'
import { factsOnly } from './facts-only.ts'

type Listed = {
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
  speedText: string
  abilities: Record<string, number>
  saves: Record<string, number>
  skills: Record<string, number>
  cr: string
  xp: number
  xpInLair: number | null
  damageResistancesText: string | null
  damageVulnerabilitiesText: string | null
  immunitiesText: string | null
  sensesText: string
  languagesText: string
  gearText: string | null
  attacks: ListedAttack[]
  legendaryActions: number
  legendaryActionUsesInLair: number | null
  legendaryResistancesPerDay: number
  legendaryResistancesPerDayInLair: number | null
  srdPage: number
}
type ListedAttack = {
  name: string
  kind: string
  toHit: number
  reach: number | null
  range: [number, number | null] | null
  damage: { average: number; dice: string | null; type: string; mode: string }[]
}

/** The creatures of SRD 5.2.1 from a list of facts: laid out as a page prints them, and read by our own reader. */
export const factsOfSrd521 = (list: { monsters: Listed[] }): StatBlock[] => list.monsters.map(factsOf)

function factsOf(listed: Listed): StatBlock {
  const reading = readStatBlocks(printed(listed))
  const [only, ...more] = reading.ok ? reading.found : []
  if (!only || more.length > 0) throw new Error(`${listed.name} does not read as one stat block`)
  const otherForms = only.unread.filter(({ about }) => about === 'speed').map(({ text }) => text)
  if (otherForms.length < only.unread.length)
    throw new Error(`${listed.name} holds what was not read: ${JSON.stringify(only.unread)}`)
  return {
    ...factsOnly(only.statBlock),
    ...(otherForms.length && { speedNotes: { walk: otherForms.join(', ') } }),
    source: { title: 'SRD 5.2.1', page: listed.srdPage },
  }
}

function printed(listed: Listed): string {
  const { name, size, type, subtype, alignment, cr, xp, xpInLair } = listed
  const rating = challengeRating(cr)
  if (!rating) throw new Error(`${name} has no challenge rating`)
  return [
    name,
    `${size} ${type}${subtype ? ` (${subtype})` : ''}, ${alignment}`,
    `AC ${listed.ac}    Initiative ${signed(listed.initiativeBonus)} (${listed.initiativeScore})`,
    `HP ${listed.hp}${listed.hitDice ? ` (${listed.hitDice})` : ''}`,
    `Speed ${listed.speedText}`,
    ...Object.entries(listed.abilities).map(([ability, score]) => {
      const save = listed.saves[ability] ?? Math.floor((score - 10) / 2)
      return `${ability.toUpperCase()} ${score} ${signed(Math.floor((score - 10) / 2))} ${signed(save)}`
    }),
    line('Skills', skillsOf(listed)),
    line('Vulnerabilities', listed.damageVulnerabilitiesText),
    line('Resistances', listed.damageResistancesText),
    line('Immunities', listed.immunitiesText),
    line('Gear', listed.gearText),
    `Senses ${listed.sensesText}`,
    `Languages ${listed.languagesText}`,
    `CR ${cr} (XP ${xp}${xpInLair ? `, or ${xpInLair} in lair` : ''}; PB ${signed(proficiencyByRating(rating))})`,
    ...traitsOf(listed),
    ...(listed.attacks.length ? ['Actions', ...listed.attacks.map(attackLine)] : []),
    ...legendaryOf(listed),
  ]
    .filter((text) => text !== null)
    .join('\n')
}

const line = (label: string, text: string | null) => (text ? `${label} ${text}` : null)
const signed = (bonus: number) => (bonus < 0 ? `−${-bonus}` : `+${bonus}`)

const skillsOf = ({ skills }: Listed) =>
  Object.entries(skills)
    .map(([skill, bonus]) => `${skill} ${signed(bonus)}`)
    .join(', ')

function traitsOf({ legendaryResistancesPerDay: uses, legendaryResistancesPerDayInLair: inLair }: Listed): string[] {
  if (!uses) return []
  return ['Traits', `Legendary Resistance (${uses}/Day${inLair ? `, or ${inLair}/Day in Lair` : ''}). Printed there.`]
}

function legendaryOf({ legendaryActions: uses, legendaryActionUsesInLair: inLair }: Listed): string[] {
  if (!uses) return []
  return ['Legendary Actions', `Legendary Action Uses: ${uses}${inLair ? ` (${inLair} in Lair)` : ''}.`]
}

function attackLine({ name, kind, toHit, reach, range, damage }: ListedAttack): string {
  const how = { melee: 'Melee', ranged: 'Ranged' }[kind] ?? 'Melee or Ranged'
  const far = [
    reach === null ? null : `reach ${reach} ft.`,
    range && `range ${range[0]}${range[1] ? `/${range[1]}` : ''} ft.`,
  ].filter((text) => text !== null)
  return `${name}. ${how} Attack Roll: ${signed(toHit)}, ${far.join(' or ')} Hit: ${damage.map(damageText).join('')}.`
}

function damageText({ average, dice, type, mode }: ListedAttack['damage'][number]): string {
  const joined = mode === 'plus' ? ' plus ' : mode === 'or' ? ', or ' : ''
  return `${joined}${average}${dice ? ` (${dice})` : ''} ${type} damage`
}
