import type { HP_MODES } from '@tomekeeper/contracts/combat'
import { Swords } from 'lucide-react'
import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { newId } from '../../lib/new-id.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { useBeginCombat } from './use-begin-combat.ts'

type HpMode = (typeof HP_MODES)[number]

type Props = {
  campaignId: string
  disabled?: boolean
  /** Saves what is not saved yet, and says which encounter it is; null when that failed. */
  ready: () => Promise<string | null>
  onBegun: (combatId: string) => void
}

const HP_CHOICES: { value: HpMode; label: string; hint: string }[] = [
  { value: 'average', label: 'Average', hint: 'As their stat blocks print them.' },
  { value: 'rolled', label: 'Rolled', hint: 'Each its own, by its hit dice.' },
  { value: 'maximum', label: 'As many as can be', hint: 'Every die at its highest.' },
]

/** From paper to table: the last questions before a fight. Nobody at the table sees it until it is opened to them. */
export function BeginFight({ campaignId, disabled, ready, onBegun }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button kind="primary" disabled={disabled} icon={<Swords size={16} aria-hidden />}>
          Begin the fight
        </Button>
      }
      title="Begin the fight"
      description="You set it up first; the table sees it when you open it to them or when it starts."
    >
      <Questions campaignId={campaignId} ready={ready} onBegun={onBegun} />
    </Dialog>
  )
}

function Questions({ campaignId, ready, onBegun }: Omit<Props, 'disabled'>) {
  const begin = useBeginCombat()
  const [title, setTitle] = useState('')
  const [hp, setHp] = useState<HpMode>('average')
  const [isSaving, setIsSaving] = useState(false)
  const [unsaved, setUnsaved] = useState(false)
  // made once, so that asking twice begins one fight
  const [combatId] = useState(newId)
  const failure = failureFor(begin.error)

  async function go() {
    setIsSaving(true)
    setUnsaved(false)
    const encounterId = await ready()
    setIsSaving(false)
    if (encounterId === null) return setUnsaved(true)
    begin.mutate({ campaignId, combatId, encounterId, title, hp }, { onSuccess: () => onBegun(combatId) })
  }

  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      <Field label="What the table may call it" optional hint="The encounter’s own name stays with you.">
        {(ids) => (
          <input
            {...ids}
            className="control"
            maxLength={120}
            autoComplete="off"
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <RadioCards
        label="The monsters’ hit points"
        columns={3}
        choices={HP_CHOICES}
        input={({ value }) => ({
          name: 'hp',
          checked: value === hp,
          onChange: () => setHp(value as HpMode),
        })}
      />
      {unsaved && (
        <Banner tone="danger">
          The encounter could not be saved, so the fight was not begun. Close this to see why.
        </Banner>
      )}
      {failure && (
        <Banner tone="danger" requestId={failure.requestId}>
          {failure.sentence}
        </Banner>
      )}
      <div className="flex justify-end">
        <Button type="submit" kind="primary" busy={isSaving || begin.isPending}>
          To the fight
        </Button>
      </div>
    </form>
  )
}
