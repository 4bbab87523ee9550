import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useDesk } from '../desk.ts'
import { AbilitiesForm } from './abilities-form.tsx'
import { ACT_TITLES, type Acting } from './acting.ts'
import { ConcentrationForm } from './concentration-form.tsx'
import { ConditionForm } from './condition-form.tsx'
import { CorrectForm } from './correct-form.tsx'
import { DamageForm } from './damage-form.tsx'
import { DisclosureForm } from './disclosure-form.tsx'
import { EffectForm } from './effect-form.tsx'
import { EndConditionForm } from './end-condition-form.tsx'
import { EndForm } from './end-form.tsx'
import { ExhaustionForm } from './exhaustion-form.tsx'
import { HealForm, TempForm } from './heal-form.tsx'
import { InitiativeForm } from './initiative-form.tsx'
import { LeaveForm } from './leave-form.tsx'
import { LegendaryForm } from './legendary-form.tsx'
import { LootForm } from './loot-form.tsx'
import { MembersForm } from './members-form.tsx'
import { MonstersForm } from './monsters-form.tsx'
import { MountForm } from './mount-form.tsx'
import { NewcomerForm } from './newcomer-form.tsx'
import { FightNoteForm, NoteForm } from './note-form.tsx'
import { ProposalForm } from './proposal-form.tsx'
import { ReviveForm, StabiliseForm } from './revive-form.tsx'
import { RollForm } from './roll-form.tsx'
import { WavesForm } from './waves-form.tsx'

/** What the DM is about to do, where the eye is; the list stays in sight, and choosing others there changes the targets. */
export function ActPanel({ acting }: { acting: Acting }) {
  const { done } = useDesk()
  return (
    <section
      aria-labelledby="act-title"
      className="flex animate-rise flex-col gap-3 rounded-md bg-raised p-4 shadow-float"
    >
      <header className="-mt-1.5 -mr-2 flex items-center justify-between gap-2">
        <h2 id="act-title" className="text-lg">
          {ACT_TITLES[acting.what]}
        </h2>
        <IconButton label="Leave it" hint="none" icon={<X size={18} aria-hidden />} onClick={done} />
      </header>
      <FormFor key={keyOf(acting)} acting={acting} />
    </section>
  )
}

/** Its form, and nothing around it. */
export function FormFor({ acting }: { acting: Acting }): ReactNode {
  switch (acting.what) {
    case 'damage':
      return <DamageForm {...acting} />
    case 'proposal':
      return <ProposalForm proposalId={acting.proposalId} />
    case 'effect':
      return <EffectForm targetId={acting.targetId} effectId={acting.effectId} />
    case 'legendary':
      return <LegendaryForm of={acting.of} />
    case 'stabilise':
      return <StabiliseForm of={acting.of} />
    default: {
      const Plain = FORMS[acting.what]
      return <Plain />
    }
  }
}

const FORMS = {
  heal: HealForm,
  temp: TempForm,
  condition: ConditionForm,
  'end-condition': EndConditionForm,
  concentration: ConcentrationForm,
  exhaustion: ExhaustionForm,
  note: NoteForm,
  correct: CorrectForm,
  initiative: InitiativeForm,
  roll: RollForm,
  abilities: AbilitiesForm,
  leave: LeaveForm,
  revive: ReviveForm,
  disclosure: DisclosureForm,
  loot: LootForm,
  monsters: MonstersForm,
  members: MembersForm,
  newcomer: NewcomerForm,
  waves: WavesForm,
  mount: MountForm,
  end: EndForm,
  'fight-note': FightNoteForm,
}

const keyOf = (acting: Acting) => ('effectId' in acting ? acting.effectId : `${acting.what}${JSON.stringify(acting)}`)
