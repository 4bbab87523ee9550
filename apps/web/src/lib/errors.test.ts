import { ERROR_CODES } from '@tomekeeper/contracts/errors'
import { expect, test } from 'vitest'
import { failureFor, sentenceFor } from './errors.ts'

const envelope = { code: 'against_the_rules', message: 'raw', reason: 'last_dm', requestId: 'r7' } as const

test.each(ERROR_CODES)('%s has a sentence of its own', (code) => {
  const sentence = sentenceFor({ data: { ...envelope, code, reason: undefined } })
  expect(sentence).toMatch(/^[A-Z].*\.$/)
  expect(sentence).not.toContain(code)
})

test('a feature’s own reason is closer than the code', () => {
  expect(sentenceFor({ data: envelope }, { last_dm: 'A campaign needs a DM.' })).toBe('A campaign needs a DM.')
  expect(sentenceFor({ data: envelope }, {})).toBe('The rules do not allow that.')
})

test('a server nobody answers for is unavailable; anything else is a bug of ours', () => {
  expect(sentenceFor(new TypeError('Failed to fetch'))).toContain('cannot be reached')
  expect(sentenceFor(new Error('x', { cause: new TypeError('Failed to fetch') }))).toContain('cannot be reached')
  expect(sentenceFor(new Error('x'))).toContain('Something went wrong')
  expect(sentenceFor({ data: { code: 'made_up' } })).toContain('Something went wrong')
})

test('issues and the request’s id travel along', () => {
  const issues = [{ path: 'email', message: 'No.' }]
  expect(failureFor({ data: { ...envelope, issues } })).toMatchObject({ requestId: 'r7', issues })
  expect(failureFor(null)).toBeUndefined()
})
