import { type Disclosure, healthTenths, healthWord, type SeenHealth } from '@tomekeeper/combat'
import type { FightSettings } from '@tomekeeper/contracts/bestiary'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { type ReactNode, useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { Switch } from '../../ui/switch.tsx'
import { say } from '../../ui/toast.ts'
import { useChangeFightSettings } from './use-change-fight-settings.ts'

const CHOICES = [
  { value: 'nothing', label: 'Nothing', hint: 'Only that they are there.' },
  { value: 'word', label: 'A word', hint: 'Unhurt, hurt, bloodied, down, dead.' },
  { value: 'bar', label: 'A bar', hint: 'How much is left, in tenths.' },
  { value: 'numbers', label: 'Numbers', hint: 'Hit points to the point.' },
]

type Props = {
  campaign: Pick<CampaignView, 'id' | 'ruleset'>
  settings: FightSettings
  preview: (health: SeenHealth) => ReactNode
}

export function FightSettingsForm({ campaign, settings, preview }: Props) {
  const [asked, setAsked] = useState(settings)
  const change = useChangeFightSettings()
  const failure = failureFor(change.error)
  const set = (next: Partial<FightSettings>) => setAsked((before) => ({ ...before, ...next }))
  const other = campaign.ruleset === '2024' ? 'SRD 5.1, of 2014' : 'SRD 5.2.1, of 2024'

  return (
    <form
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        change.mutate({ campaignId: campaign.id, ...asked }, { onSuccess: () => say('Settings saved.') })
      }}
    >
      <Switch
        label={`Monsters of the ${other}, too`}
        hint="The bestiary holds the SRD of your own rules anyway."
        checked={asked.otherSrd}
        onChange={(event) => set({ otherSrd: event.target.checked })}
      />
      <Told
        label="What players are told of one another’s health"
        who={{ name: 'Kira Fenn', hp: 23, maxHp: 38 }}
        {...{ campaign, preview }}
        value={asked.disclosureParty}
        onChange={(disclosureParty) => set({ disclosureParty })}
      />
      <Told
        label="What players are told of everybody else’s health"
        who={{ name: 'Ogre 2', hp: 21, maxHp: 68 }}
        {...{ campaign, preview }}
        value={asked.disclosureOthers}
        onChange={(disclosureOthers) => set({ disclosureOthers })}
      />
      {failure && (
        <Banner tone="danger" requestId={failure.requestId}>
          {failure.sentence}
        </Banner>
      )}
      <div>
        <Button type="submit" kind="primary" busy={change.isPending}>
          Save the settings
        </Button>
      </div>
    </form>
  )
}

type ToldProps = Pick<Props, 'campaign' | 'preview'> & {
  label: string
  who: { name: string; hp: number; maxHp: number }
  value: Disclosure
  onChange: (value: Disclosure) => void
}

/** The choice, and under it what a player would see. */
function Told({ label, who, value, onChange, campaign, preview }: ToldProps) {
  return (
    <div className="flex flex-col gap-3">
      <RadioCards
        label={label}
        choices={CHOICES}
        columns={2}
        input={(choice) => ({
          name: label,
          checked: choice.value === value,
          onChange: () => onChange(choice.value as Disclosure),
        })}
      />
      <figure className="rounded-md bg-sunken px-4 py-3">
        <figcaption className="mb-2 text-xs text-ink-soft">A player sees</figcaption>
        <div className="flex min-h-9 items-center justify-between gap-4 text-control">
          <span className="font-medium">{who.name}</span>
          {preview(seenHealth(value, campaign.ruleset, who))}
        </div>
      </figure>
    </div>
  )
}

function seenHealth(shown: Disclosure, rules: '2014' | '2024', { hp, maxHp }: ToldProps['who']): SeenHealth {
  const body = { hp, maxHp, tempHp: 0, life: 'alive', exhaustion: 0 } as const
  const word = healthWord(rules, body)
  switch (shown) {
    case 'nothing':
      return { shown }
    case 'word':
      return { shown, word }
    case 'bar':
      return { shown, tenths: healthTenths(rules, body), word }
    case 'numbers':
      return { shown, hp, maxHp, tempHp: 0, word }
  }
}
