import { readArmorClass } from '../phrases/armor-class.ts'
import { readSavingThrows, readSkills } from '../phrases/bonuses.ts'
import { readChallenge } from '../phrases/challenge.ts'
import { readConditionImmunities, readDamageDefences, readImmunities } from '../phrases/defences.ts'
import { readHitPoints } from '../phrases/hit-points.ts'
import { readLanguages } from '../phrases/languages.ts'
import { type LineReading, signedNumber } from '../phrases/line-reading.ts'
import { readSenses } from '../phrases/senses.ts'
import { readPublication } from '../phrases/publication.ts'
import { splitOutside } from '../phrases/split-outside.ts'
import { readSpeed } from '../phrases/speed.ts'
import { readAbilityTable } from './abilities.ts'
import type { Label } from './labels.ts'

/** Reads the value of one labelled line of a head. */
export function readLabelled(label: Label, text: string): LineReading {
  switch (label) {
    case 'armorClass':
      return readArmorClass(text)
    case 'initiative':
      return readInitiative(text)
    case 'hitPoints':
      return readHitPoints(text)
    case 'speed':
      return readSpeed(text)
    case 'abilities':
      return readAbilities(text)
    case 'savingThrows':
      return readSavingThrows(text)
    case 'skills':
      return readSkills(text)
    case 'vulnerabilities':
      return { found: { damageVulnerabilities: readDamageDefences(text) }, unread: [] }
    case 'resistances':
      return { found: { damageResistances: readDamageDefences(text) }, unread: [] }
    case 'damageImmunities':
      return { found: { damageImmunities: readDamageDefences(text) }, unread: [] }
    case 'conditionImmunities':
      return readConditions(text)
    case 'immunities':
      return { found: readImmunities(text), unread: [] }
    case 'gear':
      return { found: { gear: text }, unread: [] }
    case 'senses':
      return readSenses(text)
    case 'languages':
      return readLanguages(text)
    case 'challenge':
      return readChallenge(text)
    case 'proficiencyBonus':
      return readProficiencyBonus(text)
    case 'environments':
      return { found: { environments: splitOutside(text, ',') }, unread: [] }
    case 'source':
      return { found: { source: readPublication(text) }, unread: [] }
  }
}

function readInitiative(text: string): LineReading {
  const [, bonus, score, advantage] = /^([+−–-] ?\d{1,2})(?: \((\d{1,2})\))?(,? with advantage)?$/i.exec(text) ?? []
  if (!bonus) return { found: {}, unread: [text] }
  const initiative = {
    bonus: signedNumber(bonus),
    ...(score && { score: Number(score) }),
    ...(advantage && { advantage: true }),
  }
  return { found: { initiative }, unread: [] }
}

function readAbilities(text: string): LineReading {
  const { abilities, saves, unread } = readAbilityTable(text)
  return { found: { abilities, ...(Object.keys(saves).length > 0 && { savingThrows: saves }) }, unread }
}

function readConditions(text: string): LineReading {
  const { conditions, rest } = readConditionImmunities(text)
  return {
    found: { conditionImmunities: conditions, ...(rest.length > 0 && { conditionNote: rest.join(', ') }) },
    unread: [],
  }
}

function readProficiencyBonus(text: string): LineReading {
  const bonus = /^[+−–-] ?\d{1,2}$/.exec(text)
  return bonus ? { found: { proficiencyBonus: signedNumber(text) }, unread: [] } : { found: {}, unread: [text] }
}
