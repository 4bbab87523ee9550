import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** The first lines of a character sheet. */
export function CharacterFields() {
  return (
    <>
      <TextField name="characterName" label="Character" autoComplete="off" />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="species" label="Species" optional autoComplete="off" />
        <TextField name="class" label="Class" optional autoComplete="off" />
      </div>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        <NumberField name="level" label="Level" min={1} max={20} />
        <NumberField name="armorClass" label="Armor Class" min={1} max={50} />
        <NumberField name="maxHp" label="Most HP" min={1} max={2000} />
        <NumberField name="passivePerception" label="Passive Perc." min={1} max={60} />
      </div>
    </>
  )
}
