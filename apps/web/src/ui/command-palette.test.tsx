import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { KeyboardLayer } from './keyboard-layer.tsx'
import { openPalette, usePaletteActions } from './palette-actions.ts'
import { useShortcuts } from './shortcuts.ts'

afterEach(() => openPalette(false))

const began = vi.fn()
const turned = vi.fn()

function Fight() {
  usePaletteActions(
    useMemo(() => [{ id: 'combat.begin', label: 'Begin the fight', keywords: ['initiative'], run: began }], []),
  )
  useShortcuts(
    'Combat',
    useMemo(() => [{ keys: 'n', says: 'Next turn', run: turned }], []),
  )
  return <input aria-label="Notes" />
}

function renderTable() {
  began.mockClear()
  turned.mockClear()
  return render(
    <>
      <KeyboardLayer />
      <Fight />
    </>,
  )
}

test('Ctrl K, a word, Enter: the action runs and the palette is gone', async () => {
  const person = userEvent.setup()
  renderTable()
  await person.keyboard('{Control>}k{/Control}')
  await person.type(await screen.findByRole('combobox'), 'initia')
  expect(screen.queryByRole('option', { name: /Show the keys/ })).toBeNull()
  await person.keyboard('{Enter}')

  expect(began).toHaveBeenCalledOnce()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('offers only what the page offers', async () => {
  const person = userEvent.setup()
  const { rerender } = renderTable()
  rerender(<KeyboardLayer />)
  await person.keyboard('{Control>}k{/Control}')
  await screen.findByRole('combobox')
  expect(screen.queryByRole('option', { name: /Begin the fight/ })).toBeNull()
})

test('a bare key works on the page, and is only a letter in a text field', async () => {
  const person = userEvent.setup()
  renderTable()
  await person.keyboard('n')
  expect(turned).toHaveBeenCalledOnce()

  await person.type(screen.getByRole('textbox', { name: 'Notes' }), 'n')
  expect(turned).toHaveBeenCalledOnce()
})

test('? lists the keys of the page', async () => {
  const person = userEvent.setup()
  renderTable()
  await person.keyboard('?')
  const help = await screen.findByRole('dialog', { name: 'Keys' })
  expect(help.textContent).toContain('Next turn')
})
