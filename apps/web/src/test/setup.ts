import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// lazily loaded pieces take a moment when the machine is busy
configure({ asyncUtilTimeout: 8000 })

let complained: unknown[][] = []

beforeEach(() => {
  complained = []
  vi.spyOn(console, 'error').mockImplementation((...words) => void complained.push(words))
})

// what React or we complain about is a defect, even when the screen looks right
afterEach(() => {
  cleanup()
  localStorage.clear()
  delete document.documentElement.dataset.theme
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  expect(complained, 'console.error was called').toEqual([])
})
