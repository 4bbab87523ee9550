import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ThemeSwitcher } from './theme-switcher.tsx'

const beforePaint = readFileSync(join(import.meta.dirname, '../../public/theme.js'), 'utf8')

test('a chosen theme holds, and is there before the first paint of the next visit', async () => {
  const person = userEvent.setup()
  render(<ThemeSwitcher />)
  expect(screen.getByRole('radio', { name: 'As the system' })).toHaveProperty('checked', true)

  await person.click(screen.getByRole('radio', { name: 'Vellum' }))
  expect(document.documentElement.dataset.theme).toBe('vellum')
  expect(screen.getByRole('radio', { name: 'Vellum' })).toHaveProperty('checked', true)

  delete document.documentElement.dataset.theme
  // oxlint-disable-next-line typescript/no-implied-eval -- the script is the one the page runs before anything is drawn
  new Function('localStorage', 'document', beforePaint)(localStorage, document)
  expect(document.documentElement.dataset.theme).toBe('vellum')
})

test('going back to the system leaves no trace', async () => {
  const person = userEvent.setup()
  render(<ThemeSwitcher />)
  await person.click(screen.getByRole('radio', { name: 'Candle' }))
  await person.click(screen.getByRole('radio', { name: 'As the system' }))
  expect(document.documentElement.dataset.theme).toBeUndefined()
  expect(localStorage.length).toBe(0)
})
