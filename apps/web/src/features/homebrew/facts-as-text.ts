import { ABILITY_NAMES, type Attack, type Damage, type Feature, type Save, type StatBlock } from '@tomekeeper/statblock'

/** A feature's numbers in the words of its edition, so that they can be read, changed and read back. */
export function factsAsText({ attack, save }: Feature, edition: StatBlock['edition']): string {
  if (attack) return attackAsText(attack, edition)
  return save ? saveAsText(save, edition) : ''
}

function attackAsText(attack: Attack, edition: StatBlock['edition']): string {
  const kinds = attack.kinds.map(capital).join(' or ')
  const bonus = attack.toHit < 0 ? `−${-attack.toHit}` : `+${attack.toHit}`
  const places = [
    attack.reach !== undefined && `reach ${attack.reach} ft.`,
    attack.range && `range ${attack.range.normal}${attack.range.long ? `/${attack.range.long}` : ''} ft.`,
  ].filter((place) => place !== false && place !== undefined)
  const where = places.join(' or ')
  const opening =
    edition === '2024'
      ? `${kinds} Attack Roll: ${bonus}${where && `, ${where}`}`
      : `${kinds} ${capital(attack.with ?? 'weapon')} Attack: ${bonus} to hit${where && `, ${where}`}, ${attack.targets ?? 'one target'}`
  const hit = attack.damage.length > 0 ? ` Hit: ${damageAsText(attack.damage, edition)}.` : ''
  const save = attack.save ? ` ${saveAsText(attack.save, edition)}` : ''
  return `${opening.replace(/\.$/, '')}.${hit}${save}`
}

function saveAsText({ ability, dc, damage, onSuccess, conditions }: Save, edition: StatBlock['edition']): string {
  const name = ABILITY_NAMES[ability]
  const hurts = damage.length > 0 ? damageAsText(damage, edition) : ''
  const suffers = conditions.join(', ')
  if (edition === '2024') {
    const failure = [hurts, suffers && `the target has the ${suffers} condition`].filter(Boolean).join(', and ')
    return `${name} Saving Throw: DC ${dc}.${failure && ` Failure: ${capital(failure)}.`}${onSuccess === 'half' ? ' Success: Half damage.' : ''}`
  }
  const takes =
    hurts &&
    `, taking ${hurts} on a failed save${onSuccess === 'half' ? ', or half as much damage on a successful one' : ''}`
  const or = suffers && `${takes ? ' and being' : ' or be'} ${suffers}${takes ? ' on a failure' : ''}`
  return `The target must make a DC ${dc} ${name} saving throw${takes}${or}.`
}

function damageAsText(damage: readonly Damage[], edition: StatBlock['edition']): string {
  return damage
    .map(({ average, dice, type, mode }, index) => {
      const kind = type ? ` ${edition === '2024' ? capital(type) : type}` : ''
      const amount = `${average}${dice ? ` (${dice})` : ''}${kind} damage`
      return index === 0 ? amount : `${mode === 'or' ? ', or' : ' plus'} ${amount}`
    })
    .join('')
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
