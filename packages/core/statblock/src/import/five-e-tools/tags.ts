import { ABILITY_NAMES } from '../../vocabulary.ts'
import { abilityNamed } from '../../phrases/bonuses.ts'

type Render = (parts: string[]) => string

const first: Render = ([text = '']) => text
const signedFirst: Render = ([text = '']) => (/^[+-]/.test(text) ? text : `+${text}`)

const ATTACK_KINDS: Record<string, string> = { m: 'Melee', r: 'Ranged', w: 'Weapon', s: 'Spell' }

/** "mw,rw" means "Melee or Ranged Weapon Attack:"; the 2024 form has no weapon or spell. */
const attackRoll: Render = ([kinds = '']) => {
  const letters = kinds.split(',').map((kind) => kind.trim())
  const reach = [...new Set(letters.map((kind) => ATTACK_KINDS[kind[0] ?? '']))].filter(Boolean).join(' or ')
  const means = ATTACK_KINDS[letters[0]?.[1] ?? '']
  return means ? `${reach} ${means} Attack:` : `${reach} Attack Roll:`
}

const savingThrow: Render = ([ability = '']) => {
  const known = abilityNamed(ability)
  return `${known ? ABILITY_NAMES[known] : ability} Saving Throw:`
}

/** Tags whose text isn't simply their first or display part. */
const SPECIAL: Record<string, Render> = {
  atk: attackRoll,
  atkr: attackRoll,
  h: () => 'Hit: ',
  m: () => 'Miss: ',
  hom: () => 'Hit or Miss: ',
  hit: signedFirst,
  d20: signedFirst,
  dc: ([dc = '']) => `DC ${dc}`,
  dcYourSpellSave: () => 'your spell save DC',
  hitYourSpellAttack: ([text]) => text || 'your spell attack modifier',
  recharge: ([from]) => (!from || from === '6' ? '(Recharge 6)' : `(Recharge ${from}–6)`),
  actSave: savingThrow,
  actSaveFail: ([order]) =>
    order ? `${['First', 'Second', 'Third'][Number(order) - 1] ?? ''} Failure:`.trim() : 'Failure:',
  actSaveFailBy: ([by = '']) => `Failure by ${by} or More:`,
  actSaveSuccess: () => 'Success:',
  actSaveSuccessOrFail: () => 'Failure or Success:',
  actTrigger: () => 'Trigger:',
  actResponse: () => 'Response:',
  chance: ([percent = '', text]) => text || `${percent} percent`,
  scaledice: ([, , text = '']) => text,
  scaledamage: ([, , text = '']) => text,
  coinflip: ([text]) => text || 'flip a coin',
}

const BY_SECOND = new Set([
  'dice',
  'damage',
  'autodice',
  'footnote',
  'color',
  'font',
  'link',
  'loader',
  'help',
  'ability',
  'savingThrow',
  'skillCheck',
])
const BY_FIRST = new Set([
  'b',
  'bold',
  'i',
  'italic',
  's',
  'strike',
  'u',
  'underline',
  'sup',
  'sub',
  'note',
  'tip',
  'code',
  'kbd',
  'style',
  'filter',
  'book',
  'adventure',
  'area',
  'quickref',
  'homebrew',
  'comic',
  'highlight',
])
const BY_THIRD = new Set([
  'action',
  'background',
  'boon',
  'card',
  'charoption',
  'class',
  'condition',
  'creature',
  'cult',
  'deck',
  'deity',
  'disease',
  'facility',
  'feat',
  'hazard',
  'item',
  'itemMastery',
  'itemProperty',
  'language',
  'legroup',
  'object',
  'optfeature',
  'psionic',
  'race',
  'recipe',
  'reward',
  'sense',
  'skill',
  'spell',
  'status',
  'subclass',
  'table',
  'trap',
  'variantrule',
  'vehicle',
])

const DEEPEST = 20
const LONGEST_TAG_NAME = 24

/** Text with 5etools' tags written out, and the names of tags nobody knows. One pass, whatever the nesting. */
export function withoutTags(text: string): { text: string; unknown: string[] } {
  const unknown: string[] = []
  const outer: string[] = []
  let current = ''
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{' && text[at + 1] === '@' && outer.length < DEEPEST) {
      outer.push(current)
      current = ''
      at++
    } else if (text[at] === '}' && outer.length > 0) {
      current = (outer.pop() ?? '') + rendered(current, unknown)
    } else current += text[at]
  }
  return { text: [...outer, current].join('{@'), unknown }
}

function rendered(inner: string, unknown: string[]): string {
  const space = inner.search(/\s/)
  const name = inner.slice(0, space < 0 ? LONGEST_TAG_NAME : Math.min(space, LONGEST_TAG_NAME))
  const parts = space < 0 ? [] : inner.slice(space + 1).split('|')

  if (Object.hasOwn(SPECIAL, name)) return (SPECIAL[name] as Render)(parts)
  if (BY_SECOND.has(name)) return name === 'link' ? first(parts) : parts[1] || first(parts)
  if (BY_FIRST.has(name)) return name === 'quickref' ? parts[4] || first(parts) : first(parts)
  if (!BY_THIRD.has(name)) unknown.push(name)
  return parts[2] || first(parts)
}
