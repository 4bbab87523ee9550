import { ABILITY_NAMES, type Spellcasting, type SpellGroup } from '@tomekeeper/statblock'
import { counted } from '../../lib/format.ts'
import { signed } from './signed.ts'

/** What it casts and how often, where no words of the book say it. */
export function SpellLists({ spellcasting }: { spellcasting: Spellcasting }) {
  const { ability, saveDc, toHit, groups } = spellcasting
  const facts = [
    ability && ABILITY_NAMES[ability],
    saveDc !== undefined && `spell save DC ${saveDc}`,
    toHit !== undefined && `${signed(toHit)} to hit`,
  ].filter(Boolean)
  return (
    <>
      {facts.length > 0 && <p className="attack-facts">{facts.join(', ')}.</p>}
      <ul className="mt-1 space-y-0.5">
        {groups.map((group, index) => (
          <li key={index}>
            <strong className="font-medium">{howOften(group)}:</strong> <em>{group.spells.join(', ')}</em>
          </li>
        ))}
      </ul>
    </>
  )
}

function howOften({ level, slots, atWill, perDay, each }: SpellGroup) {
  if (perDay !== undefined) return `${perDay}/day${each ? ' each' : ''}`
  if (level === 0) return 'Cantrips'
  if (level !== undefined) return slots === undefined ? `Level ${level}` : `Level ${level} (${counted(slots, 'slot')})`
  return atWill ? 'At will' : 'Spells'
}
