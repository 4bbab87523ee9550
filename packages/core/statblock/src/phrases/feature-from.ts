import type { Feature } from '../feature.ts'
import { readAttack } from './attack.ts'
import { readSave } from './save.ts'
import { readSpellcasting } from './spellcasting.ts'
import { readFeatureName } from './usage.ts'

/** A feature from its printed name and text. All data in it is read from those two, so text and data can't disagree. */
export function featureFrom(printedName: string, text: string): Feature {
  const named = readFeatureName(printedName.trim())
  const spellcasting = readSpellcasting({ name: named.name, text })
  const attack = spellcasting ? undefined : readAttack(named.name, text)
  const save = spellcasting || attack ? undefined : readSave(text)?.save
  return {
    ...named,
    text,
    ...(attack && { attack }),
    ...(save && { save }),
    ...(spellcasting && { spellcasting }),
  }
}
