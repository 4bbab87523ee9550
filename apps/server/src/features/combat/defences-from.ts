import type { DamageType, Newcomer } from '@tomekeeper/combat'
import type { DamageDefence, StatBlock } from '@tomekeeper/statblock'

type Found = { defences: NonNullable<Newcomer['defences']>; left: string[] }

/**
 * What a stat block shrugs off, for the fight to reckon with. A defence that holds only sometimes ("in dim light") is left
 * to the DM, in a line of the notes.
 */
export function defencesFrom({ damageResistances, damageVulnerabilities, damageImmunities }: StatBlock): Found {
  const resist = sorted(damageResistances)
  const immune = sorted(damageImmunities)
  const vulnerable = sorted(damageVulnerabilities)
  return {
    defences: {
      resist: resist.always,
      resistNonmagical: resist.nonmagical,
      immune: immune.always,
      immuneNonmagical: immune.nonmagical,
      vulnerable: vulnerable.always,
    },
    left: [
      ...resist.sometimes.map((one) => `Resistant: ${one}`),
      ...immune.sometimes.map((one) => `Immune: ${one}`),
      // a fight knows no vulnerability to nonmagical attacks alone
      ...[...vulnerable.sometimes, ...vulnerable.nonmagical].map((one) => `Vulnerable: ${one}`),
    ],
  }
}

const NONMAGICAL = /non-?magical|aren['’]t magical|not magical/i

function sorted(defences: readonly DamageDefence[]) {
  const always = new Set<DamageType>()
  const nonmagical = new Set<DamageType>()
  const sometimes: string[] = []
  for (const { types, note } of defences) {
    if (note && !NONMAGICAL.test(note)) sometimes.push(`${types.join(', ')} ${note}`)
    else for (const type of types) (note ? nonmagical : always).add(type)
  }
  return { always: [...always], nonmagical: [...nonmagical], sometimes }
}
