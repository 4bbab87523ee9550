import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Combobox } from './combobox.tsx'

function Zones() {
  const [zone, setZone] = useState<string | undefined>('Europe/Lisbon')
  return (
    <>
      <Combobox label="Time zone" choices={ZONES} value={zone} onChange={setZone} />
      <output>{zone ?? 'none'}</output>
    </>
  )
}
const ZONES = ['Asia/Tokyo', 'Europe/Lisbon', 'Europe/London'].map((value) => ({ value, label: value }))
const chosen = () => screen.getByRole('status').textContent

test('a few letters, an arrow and Enter choose', async () => {
  const person = userEvent.setup()
  render(<Zones />)
  const field = screen.getByRole('combobox', { name: 'Time zone' })
  await person.clear(field)
  await person.type(field, 'europe')
  expect(screen.getAllByRole('option').map((option) => option.id.split('-').pop())).toEqual([
    'Europe/Lisbon',
    'Europe/London',
  ])
  await person.keyboard('{ArrowDown}{Enter}')
  expect(chosen()).toBe('Europe/London')
  expect(field).toHaveProperty('value', 'Europe/London')
})

test('looking and leaving changes nothing; an emptied field is no choice', async () => {
  const person = userEvent.setup()
  render(<Zones />)
  const field = screen.getByRole('combobox', { name: 'Time zone' })
  await person.click(field)
  await person.tab()
  expect(chosen()).toBe('Europe/Lisbon')

  await person.clear(field)
  await person.tab()
  expect(chosen()).toBe('none')
})

test('a click chooses', async () => {
  const person = userEvent.setup()
  render(<Zones />)
  await person.click(screen.getByRole('combobox', { name: 'Time zone' }))
  await person.click(screen.getByRole('option', { name: 'Asia/Tokyo' }))
  expect(chosen()).toBe('Asia/Tokyo')
})
