import type { Feature, SpellGroup, Spellcasting } from '../feature.ts'
import { ABILITY_NAMES } from '../vocabulary.ts'
import { abilityNamed } from './bonuses.ts'
import { signedNumber } from './line-reading.ts'
import { splitAtCommas } from './split-outside.ts'

const ABILITY = `(${Object.values(ABILITY_NAMES).join('|')})`
const BY_ABILITY = new RegExp(
  `(?:spellcasting ability(?: is|:)? |using |uses )${ABILITY}(?: as (?:its|the|her|his|their) (?:innate )?spellcasting ability)?`,
  'i',
)
const DC = /\bspell save DC:? (\d{1,2})/i
const TO_HIT = /([+−–-] ?\d{1,2}) to hit with spell attacks/i
const CASTER = /\b(\d{1,2})(?:st|nd|rd|th)-level spellcaster/i

const GROUP =
  /^(?:(cantrips?)(?: \(at will\))?|(\d)(?:st|nd|rd|th)[ -]level(?: \((\d{1,2}) (?:[a-z0-9-]{1,12} ){0,2}slots?\))?|(at will)|(\d{1,2})\/day( each)?)[^:]{0,40}: ?(.{1,2000})$/i

/** Where a group begins in the middle of a line, because the page broke there. */
const GLUED = /(?<=\S) (?=(?:\d{1,2}\/day(?: each)?|\d(?:st|nd|rd|th)[ -]level \(\d{1,2} slots?\)): )/i

/** Whether a line of text opens a group of spells; extraction must not glue such lines together. */
export const opensSpellGroup = (line: string): boolean => GROUP.test(line)

/** Spellcasting as data, when a feature of that name prints lists of spells (SB-14). */
export function readSpellcasting({ name, text }: Pick<Feature, 'name' | 'text'>): Spellcasting | undefined {
  if (!/spellcasting/i.test(name)) return undefined
  const groups = text
    .split('\n')
    .flatMap((line) => line.split(GLUED))
    .flatMap((line) => readGroup(line.trim()))
  if (groups.length === 0) return undefined

  const ability = abilityNamed(BY_ABILITY.exec(text)?.[1] ?? '')
  const caster = CASTER.exec(text)?.[1]
  const dc = DC.exec(text)?.[1]
  const toHit = TO_HIT.exec(text)?.[1]
  return {
    ...(ability && { ability }),
    ...(caster && { casterLevel: Number(caster) }),
    ...(dc && { saveDc: Number(dc) }),
    ...(toHit && { toHit: signedNumber(toHit) }),
    groups,
  }
}

function readGroup(line: string): SpellGroup[] {
  const [, cantrips, level, slots, atWill, perDay, each, list] = GROUP.exec(line) ?? []
  if (!list) return []
  return [
    {
      ...(cantrips && { level: 0 }),
      ...(level && { level: Number(level) }),
      ...(slots && { slots: Number(slots) }),
      ...(atWill && { atWill: true }),
      ...(perDay && { perDay: Number(perDay) }),
      ...(each && { each: true }),
      spells: splitAtCommas(list),
    },
  ]
}
