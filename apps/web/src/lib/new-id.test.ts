import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { newId } from './new-id.ts'

test.each([
  ['as the browser makes them', crypto.randomUUID],
  ['where the browser makes none', undefined],
])('ids are proper ones, and no two alike, %s', (_, randomUUID) => {
  vi.stubGlobal('crypto', {
    randomUUID: randomUUID?.bind(crypto),
    getRandomValues: crypto.getRandomValues.bind(crypto),
  })
  const ids = Array.from({ length: 50 }, newId)
  for (const id of ids) expect(z.uuid().safeParse(id).success, id).toBe(true)
  expect(new Set(ids).size).toBe(50)
})
