import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import * as z from 'zod'
import { ChoiceField } from './choice-field.tsx'
import { Form, type FormFailure } from './form.tsx'
import { NumberField } from './number-field.tsx'
import { SubmitButton } from './submit-button.tsx'
import { TextField } from './text-field.tsx'

const Hit = z.object({
  target: z.string().min(1, 'Who is hit?'),
  amount: z.number('How much?').min(1),
  type: z.enum(['acid', 'cold_iron']),
})

function renderForm(failure?: FormFailure, schema: typeof Hit | (() => Promise<typeof Hit>) = Hit) {
  const sent = vi.fn()
  const form = (now?: FormFailure) => (
    <Form schema={schema} defaults={{ target: '', type: 'acid' }} onSubmit={(values) => sent(values)} failure={now}>
      <TextField name="target" label="Target" hint="A name." />
      <NumberField name="amount" label="Damage" />
      <ChoiceField name="type" label="Type" choices={['acid', 'cold_iron']} />
      <SubmitButton>Apply</SubmitButton>
    </Form>
  )
  const { rerender } = render(form(failure))
  return { sent, refuse: (next: FormFailure) => rerender(form(next)) }
}

test('what is wrong stands at its field, and the first wrong field has the focus', async () => {
  const person = userEvent.setup()
  const { sent } = renderForm()
  await person.click(screen.getByRole('button', { name: 'Apply' }))

  const target = await screen.findByRole('textbox', { name: 'Target', description: /Who is hit\?/ })
  expect(document.activeElement).toBe(target)
  expect(target.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('spinbutton', { name: 'Damage', description: /How much\?/ })).toBeTruthy()
  expect(sent).not.toHaveBeenCalled()
})

test('sends what the schema made of it: numbers are numbers', async () => {
  const person = userEvent.setup()
  const { sent } = renderForm()
  await person.type(screen.getByRole('textbox', { name: 'Target' }), 'Nyx')
  await person.type(screen.getByRole('spinbutton', { name: 'Damage' }), '7')
  await person.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'Cold iron')
  await person.click(screen.getByRole('button', { name: 'Apply' }))
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ target: 'Nyx', amount: 7, type: 'cold_iron' }))
})

test('a schema that loads late checks all the same', async () => {
  const person = userEvent.setup()
  const { sent } = renderForm(undefined, () => Promise.resolve(Hit))
  await person.click(screen.getByRole('button', { name: 'Apply' }))
  expect(await screen.findByText('Who is hit?')).toBeTruthy()
  expect(sent).not.toHaveBeenCalled()
})

test('what the server refused lands on its field, and what was typed is still there', async () => {
  const person = userEvent.setup()
  const { refuse } = renderForm()
  const target = screen.getByRole('textbox', { name: 'Target' })
  await person.type(target, 'Nyx')
  refuse({
    sentence: 'Look at the fields that are marked.',
    requestId: 'r1',
    issues: [{ path: 'target', message: 'Nyx has left the fight.' }],
  })

  expect(await screen.findByRole('textbox', { name: 'Target', description: /Nyx has left the fight/ })).toHaveProperty(
    'value',
    'Nyx',
  )
  expect(screen.getByRole('alert').textContent).toContain('Look at the fields that are marked.')
  expect(screen.getByRole('alert').textContent).toContain('r1')
})
