import { useState } from 'react'
import * as z from 'zod'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { ComboboxField } from '../../ui/combobox-field.tsx'
import { Field } from '../../ui/field.tsx'
import { Form, type FormFailure } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { RadioCardsField } from '../../ui/radio-cards-field.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { say } from '../../ui/toast.ts'
import { Group, Specimen } from './specimen.tsx'

const Campaign = z.object({
  name: z.string().min(3, 'A name wants three letters at least.'),
  password: z.string().min(12, 'Twelve characters at least.'),
  ruleset: z.enum(['2014', '2024']),
  seats: z.number('How many players sit at the table?').min(1).max(12, 'Twelve is a crowd; the most is 12.'),
  zone: z.string('Choose a time zone.'),
  tone: z.enum(['grim', 'heroic', 'odd']),
  opening: z.string(),
  agreed: z.literal(true, 'The table has to agree first.'),
  remind: z.boolean(),
})

const ZONES = [
  'Europe/Berlin',
  'Europe/Lisbon',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Pacific/Auckland',
]

export function Fields() {
  const [words, setWords] = useState('drowned')
  const [refused, setRefused] = useState<FormFailure>()
  return (
    <Specimen
      id="fields"
      title="Fields and forms"
      says="Label above, help before, what is wrong after. Sent once, then checked as you type."
    >
      <Form
        schema={Campaign}
        defaults={{
          name: 'The Salt Road',
          ruleset: '2024',
          seats: 4,
          zone: 'Europe/Lisbon',
          tone: 'heroic',
          remind: true,
        }}
        onSubmit={async () => {
          await new Promise((done) => setTimeout(done, 900))
          say('Campaign created.')
        }}
      >
        <div className="grid gap-5 @lg:grid-cols-2">
          <TextField name="name" label="Name" autoComplete="off" />
          <PasswordField
            name="password"
            label="Password"
            hint="Twelve characters or more."
            autoComplete="new-password"
          />
          <ChoiceField
            name="ruleset"
            label="Rules"
            choices={[
              { value: '2014', label: '2014, fifth edition' },
              { value: '2024', label: '2024, revised' },
            ]}
          />
          <NumberField name="seats" label="Players" min={1} max={12} unit="at the table" />
          <ComboboxField
            name="zone"
            label="Time zone"
            hint="Type a city."
            choices={ZONES.map((zone) => ({ value: zone, label: zone.replace('_', ' ') }))}
          />
          <TextArea name="opening" label="Opening words" optional serif rows={2} />
        </div>
        <RadioCardsField
          name="tone"
          label="Tone"
          columns={3}
          choices={[
            { value: 'heroic', label: 'Heroic', hint: 'Someone has to, so it is us.' },
            { value: 'grim', label: 'Grim', hint: 'Winter, and few candles.' },
            { value: 'odd', label: 'Odd', hint: 'The goose is the villain.' },
          ]}
        />
        <SwitchField name="remind" label="Remind everyone a day before" hint="By e-mail, with the last recap." />
        <CheckboxField name="agreed" label="The table agrees on lines and veils" />
        <FormActions>
          <SubmitButton>Create the campaign</SubmitButton>
          <Button kind="quiet">Cancel</Button>
        </FormActions>
      </Form>
      <Group label="What the server says no to lands on its field" stacked>
        <Form
          schema={z.object({ email: z.string() })}
          defaults={{ email: 'kira@example' }}
          onSubmit={() => setRefused(REFUSED)}
          failure={refused}
        >
          <TextField name="email" label="E-mail" type="email" />
          <FormActions>
            <SubmitButton kind="secondary">Send the letter</SubmitButton>
          </FormActions>
        </Form>
      </Group>
      <Group label="Outside of forms, and closed" stacked>
        <SearchField label="Search the codex" value={words} onChange={setWords} />
        <Field label="Invitation link" hint="Only a DM may change this.">
          {(ids) => <input {...ids} className="control" disabled value="Revoked on 3 November" readOnly />}
        </Field>
      </Group>
    </Specimen>
  )
}

const REFUSED = {
  sentence: 'Something in there is not right yet. Look at the fields that are marked.',
  requestId: 'req_7f3a9c21',
  issues: [{ path: 'email', message: 'This address has no ending, like “.org”.' }],
}
