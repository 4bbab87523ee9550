import { type Ability, SENSES, type Skill, SKILLS } from '@tomekeeper/statblock'
import { Card } from '../../ui/card.tsx'
import type { Editing } from './editing.ts'
import { NumberLine } from './number-line.tsx'
import { modifierOf } from './numbers.ts'
import { NumbersByWord } from './numbers-by-word.tsx'
import { TextLine } from './text-line.tsx'

/** What it is good at, what it notices, and whom it understands. */
export function SenseFields({ draft, change }: Editing) {
  const { skills, senses, abilities, proficiencyBonus = 2 } = draft
  const wisdom = skills.perception ?? modifierOf(abilities.wis)
  return (
    <Card title="Skills and senses">
      <div className="flex flex-col gap-5">
        <NumbersByWord
          path="skills"
          add="Add a skill"
          words={SKILLS}
          value={skills}
          onChange={(next) => change({ skills: next })}
          first={(skill) => (modifierOf(abilities[ABILITY_OF[skill]]) ?? 0) + proficiencyBonus}
          min={-20}
        />
        <NumbersByWord
          path="senses"
          add="Add a sense"
          words={SENSES}
          value={senses}
          onChange={(next) => change({ senses: next })}
          first={() => 60}
          unit="ft."
          step={10}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <NumberLine
            path="passivePerception"
            label="Passive Perception"
            optional
            max={99}
            placeholder={wisdom === undefined ? undefined : String(10 + wisdom)}
            value={draft.passivePerception}
            onChange={(passivePerception) => change({ passivePerception })}
          />
          <NumberLine
            path="telepathy"
            label="Telepathy"
            optional
            unit="ft."
            step={10}
            value={draft.telepathy}
            onChange={(telepathy) => change({ telepathy })}
          />
          <TextLine
            path="languages"
            label="Languages"
            optional
            placeholder="Common, Sylvan"
            maxLength={2000}
            value={draft.languages}
            onChange={(languages) => change({ languages })}
          />
          <TextLine
            path="gear"
            label="Gear"
            optional
            maxLength={2000}
            value={draft.gear}
            onChange={(gear) => change({ gear })}
          />
        </div>
      </div>
    </Card>
  )
}

const ABILITY_OF: Record<Skill, Ability> = {
  acrobatics: 'dex',
  'animal handling': 'wis',
  arcana: 'int',
  athletics: 'str',
  deception: 'cha',
  history: 'int',
  insight: 'wis',
  intimidation: 'cha',
  investigation: 'int',
  medicine: 'wis',
  nature: 'int',
  perception: 'wis',
  performance: 'cha',
  persuasion: 'cha',
  religion: 'int',
  'sleight of hand': 'dex',
  stealth: 'dex',
  survival: 'wis',
}
