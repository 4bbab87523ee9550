import { cleanup, configure } from '@testing-library/react'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest'

// lazily loaded pieces take a moment when the machine is busy
configure({ asyncUtilTimeout: 8000 })

let complained: unknown[][] = []
let showedToasts = false

/** Toasts take their leave by a clock that nobody stops; a page that is gone by then would be an error. */
const A_TOAST_LEAVES_MS = 400

beforeEach(() => {
  complained = []
  vi.spyOn(console, 'error').mockImplementation((...words) => void complained.push(words))
})

// what React or we complain about is a defect, even when the screen looks right
afterEach(() => {
  showedToasts ||= document.querySelector('[data-sonner-toast]') !== null
  cleanup()
  localStorage.clear()
  delete document.documentElement.dataset.theme
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  expect(complained, 'console.error was called').toEqual([])
})

afterAll(async () => {
  if (showedToasts) await pause(A_TOAST_LEAVES_MS)
})
