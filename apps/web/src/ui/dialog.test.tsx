import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Button } from './button.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { Dialog } from './dialog.tsx'

test('focus goes into the dialog, stays there, and returns to the button that opened it', async () => {
  const person = userEvent.setup()
  render(
    <>
      <Button>Elsewhere</Button>
      <Dialog title="The bargain" trigger={<Button>Open</Button>}>
        <Button>Inside</Button>
      </Dialog>
    </>,
  )
  const opener = screen.getByRole('button', { name: 'Open' })
  await person.click(opener)

  const dialog = screen.getByRole('dialog', { name: 'The bargain' })
  for (let tabs = 0; tabs < 5; tabs++) {
    await person.tab()
    expect(dialog.contains(document.activeElement)).toBe(true)
  }

  await person.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(document.activeElement).toBe(opener))
})

test('a typed confirmation waits for the very words', async () => {
  const person = userEvent.setup()
  const deleted = vi.fn()
  render(
    <ConfirmDialog
      title="Delete it?"
      confirm="Delete"
      typed="The Salt Road"
      onConfirm={deleted}
      trigger={<Button>Go</Button>}
    >
      It cannot be undone.
    </ConfirmDialog>,
  )
  await person.click(screen.getByRole('button', { name: 'Go' }))
  const words = screen.getByRole('textbox', { name: /The Salt Road/ })

  await person.type(words, 'The Salt Roa')
  await person.click(screen.getByRole('button', { name: 'Delete' }))
  await person.type(words, '{Enter}')
  expect(deleted).not.toHaveBeenCalled()

  await person.type(words, 'd')
  await person.click(screen.getByRole('button', { name: 'Delete' }))
  expect(deleted).toHaveBeenCalledOnce()
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
})

test('a confirmation that fails stays open to be answered again', async () => {
  const person = userEvent.setup()
  render(
    <ConfirmDialog
      title="Delete it?"
      confirm="Delete"
      onConfirm={() => Promise.reject(new Error('no'))}
      trigger={<Button>Go</Button>}
    >
      It cannot be undone.
    </ConfirmDialog>,
  )
  await person.click(screen.getByRole('button', { name: 'Go' }))
  await person.click(screen.getByRole('button', { name: 'Delete' }))
  expect(screen.getByRole('alertdialog', { name: 'Delete it?' })).toBeTruthy()
})
