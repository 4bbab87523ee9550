import { useMemo } from 'react'
import { ComboboxField } from '../../ui/combobox-field.tsx'
import { RadioCardsField } from '../../ui/radio-cards-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { RULESET_CHOICES } from './campaign-words.ts'
import { timeZoneChoices } from './time-zones.ts'

/** What a campaign is, for beginning one and for changing it. */
export function CampaignFields({ timeZone }: { timeZone: string }) {
  const zones = useMemo(() => timeZoneChoices(timeZone), [timeZone])
  return (
    <>
      <TextField name="name" label="Name" autoComplete="off" placeholder="The Sunken Bell" />
      <TextArea
        name="description"
        label="What it is about"
        hint="Everyone at the table reads this. Markdown works."
        optional
        serif
      />
      <RadioCardsField name="ruleset" label="Rules" choices={RULESET_CHOICES} columns={2} />
      <ComboboxField
        name="timeZone"
        label="Time zone of the table"
        hint="Sessions are planned in it; everyone sees them in their own."
        choices={zones}
      />
    </>
  )
}
