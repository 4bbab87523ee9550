import { afterEach, beforeEach, expect, vi } from 'vitest'
import { checkEveryAnswer } from '../src/trpc/shows.ts'

checkEveryAnswer()

// Whatever is worth an error on the console is worth a failing test.
const complained = vi.spyOn(console, 'error')
beforeEach(() => complained.mockClear())
afterEach(() => expect(complained.mock.calls).toEqual([]))
