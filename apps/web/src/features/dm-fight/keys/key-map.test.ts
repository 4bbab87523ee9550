import { beforeEach, expect, test } from 'vitest'
import { ALL_FIGHT_KEYS, FIGHT_KEYS } from './fight-keys.ts'
import { keyMap, keyRefused, resetKeys, setKey } from './key-map.ts'

beforeEach(resetKeys)

test('no two things share a key from the start, and there are more than thirty', () => {
  const keys = ALL_FIGHT_KEYS.map((name) => FIGHT_KEYS[name][0])
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.length).toBeGreaterThan(30)
  for (const name of ALL_FIGHT_KEYS) expect(keyRefused(name, FIGHT_KEYS[name][0])).toBeNull()
})

test('a key that is taken is refused with the name of what has it', () => {
  expect(setKey('next', 'd')).toBe('That key already does this: Damage.')
  expect(keyMap().next).toBe('n')
})

test.each(['?', 'tab', 'enter', ' ', 'mod+k', 'mod+t', 'alt+d'])('%j belongs to somebody else', (keys) => {
  expect(setKey('next', keys)).toBe('That key belongs to the browser or the page.')
})

test('a key given away is free for another, and reset gives all back', () => {
  expect(setKey('next', 'shift+1')).toBeNull()
  expect(setKey('damage', 'n')).toBeNull()
  expect(JSON.parse(localStorage.getItem('fight-keys') ?? '')).toEqual({ next: 'shift+1', damage: 'n' })
  resetKeys()
  expect(keyMap()).toMatchObject({ next: 'n', damage: 'd' })
  expect(localStorage.getItem('fight-keys')).toBeNull()
})
