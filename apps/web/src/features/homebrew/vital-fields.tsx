import { MOVEMENTS } from '@tomekeeper/statblock'
import { Plus, X } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { withoutNothing } from './draft.ts'
import type { Editing } from './editing.ts'
import { HitPointFields } from './hit-point-fields.tsx'
import { NumberLine } from './number-line.tsx'
import { modifierOf } from './numbers.ts'
import { NumbersByWord } from './numbers-by-word.tsx'
import { TextLine } from './text-line.tsx'

/** What it takes to hit it, to bring it down, and to get away from it. */
export function VitalFields({ draft, change }: Editing) {
  const { armorClass, initiative, abilities, speeds } = draft
  const dexterity = modifierOf(abilities.dex)
  const classes = armorClass.length > 0 ? armorClass : [undefined]
  return (
    <Card title="Armor, hit points, speed">
      <div className="flex flex-col gap-5">
        {classes.map((armor, index) => (
          <div key={index} className="flex flex-wrap items-end gap-x-4 gap-y-3">
            <NumberLine
              path={`armorClass.${index}.value`}
              label={index === 0 ? 'Armor Class' : `Armor Class ${index + 1}`}
              max={99}
              value={armor?.value}
              onChange={(value) => setArmor(index, value === undefined ? undefined : { ...armor, value })}
            />
            <TextLine
              path={`armorClass.${index}.from`}
              label="From"
              optional
              placeholder="natural armor"
              className="min-w-40 grow"
              value={armor?.from}
              onChange={(from) => armor && setArmor(index, withoutNothing({ ...armor, from }))}
            />
            {(index > 0 || armor?.when !== undefined) && (
              <TextLine
                path={`armorClass.${index}.when`}
                label="When"
                optional
                placeholder="in hybrid form"
                className="min-w-40 grow"
                value={armor?.when}
                onChange={(when) => armor && setArmor(index, withoutNothing({ ...armor, when }))}
              />
            )}
            {index > 0 && (
              <IconButton
                label={`Remove Armor Class ${index + 1}`}
                hint="none"
                icon={<X size={16} aria-hidden />}
                onClick={() => setArmor(index, undefined)}
              />
            )}
            {index === classes.length - 1 && armor && (
              <Button
                kind="quiet"
                icon={<Plus size={16} aria-hidden />}
                onClick={() => change({ armorClass: [...armorClass, { value: armor.value }] })}
              >
                Another
              </Button>
            )}
          </div>
        ))}
        <HitPointFields draft={draft} change={change} />
        <NumberLine
          path="initiative.bonus"
          label="Initiative bonus"
          optional
          hint="Left empty, Dexterity decides."
          min={-10}
          max={50}
          placeholder={dexterity === undefined ? undefined : String(dexterity)}
          value={initiative?.bonus}
          onChange={(bonus) =>
            change({
              initiative:
                bonus === undefined
                  ? undefined
                  : { ...initiative, bonus, score: 10 + bonus + (initiative?.advantage ? 5 : 0) },
            })
          }
        />
        <div className="flex flex-col gap-2">
          <p className="text-control font-medium">Speed</p>
          <NumbersByWord
            path="speeds"
            add="Add a movement"
            words={MOVEMENTS}
            value={speeds}
            onChange={(next) => change({ speeds: next, ...(next.fly === undefined && { canHover: undefined }) })}
            first={() => speeds.walk ?? 30}
            unit="ft."
            step={5}
          />
          {speeds.fly !== undefined && (
            <Checkbox
              label="It can hover"
              checked={draft.canHover ?? false}
              onChange={({ target }) => change({ canHover: target.checked || undefined })}
            />
          )}
        </div>
      </div>
    </Card>
  )

  function setArmor(at: number, armor: (typeof armorClass)[number] | undefined) {
    const before = armorClass.filter((_, index) => index < at)
    const after = armorClass.filter((_, index) => index > at)
    change({ armorClass: [...before, ...(armor ? [armor] : []), ...after] })
  }
}
