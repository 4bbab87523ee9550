import { ABILITY_NAMES, type Damage, type Feature, printUsage } from '@tomekeeper/statblock'
import { signed } from './numbers.ts'

/** What was read from a feature's words, as short facts: the proof that dice will be rolled for them. */
export function readFrom({ usage, attack, save, spellcasting }: Feature): string[] {
  const facts: (string | undefined)[] = [
    usage && printUsage(usage),
    attack &&
      [
        `Attack ${signed(attack.toHit)}`,
        attack.reach !== undefined && `reach ${attack.reach} ft.`,
        attack.range && `range ${attack.range.normal}${attack.range.long ? `/${attack.range.long}` : ''} ft.`,
      ]
        .filter(Boolean)
        .join(', '),
    attack && damageInWords(attack.damage),
  ]
  for (const one of [attack?.save, save]) {
    if (!one) continue
    facts.push(`DC ${one.dc} ${ABILITY_NAMES[one.ability]}`)
    facts.push(damageInWords(one.damage, one.onSuccess === 'half' ? ', half on a success' : ''))
    facts.push(...one.conditions)
  }
  const spells = spellcasting?.groups.reduce((count, group) => count + group.spells.length, 0)
  if (spells) facts.push(`${spells} spells${spellcasting?.saveDc ? `, DC ${spellcasting.saveDc}` : ''}`)
  return facts.filter((fact) => fact !== undefined)
}

function damageInWords(damage: readonly Damage[], after = ''): string | undefined {
  if (damage.length === 0) return undefined
  const parts = damage.map(
    ({ average, dice, type, mode }, index) =>
      `${index === 0 ? '' : mode === 'or' ? 'or ' : '+ '}${dice ?? average}${type ? ` ${type}` : ''}`,
  )
  return `${parts.join(' ')}${after}`
}
