import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FileDropZone } from './file-drop-zone.tsx'

const aFile = (name: string, bytes: number) => new File(['x'.repeat(bytes)], name, { type: 'text/plain' })

test('a file that is too large is refused with its name, before anything is sent', async () => {
  const person = userEvent.setup()
  const took = vi.fn()
  render(<FileDropZone label="Upload" maxBytes={2048} onFiles={took} />)
  await person.upload(screen.getByLabelText(/Upload/), aFile('tome.txt', 3072))
  expect(screen.getByText('tome.txt is 3.0 kB; the most is 2.0 kB.')).toBeTruthy()
  expect(took).not.toHaveBeenCalled()

  await person.upload(screen.getByLabelText(/Upload/), aFile('note.txt', 10))
  expect(took.mock.calls[0]?.[0]).toMatchObject([{ name: 'note.txt' }])
  expect(screen.queryByText(/the most is/)).toBeNull()
})

test('what is dropped is taken, one at a time unless several are wanted', () => {
  const took = vi.fn()
  render(<FileDropZone label="Upload" onFiles={took} />)
  fireEvent.drop(screen.getByText('Upload'), { dataTransfer: { files: [aFile('a.txt', 1), aFile('b.txt', 1)] } })
  expect(took.mock.calls[0]?.[0]).toMatchObject([{ name: 'a.txt' }])
})
