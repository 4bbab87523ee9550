import { seeded } from '@tomekeeper/dice'
import { expect, test } from 'vitest'
import { rollAsked } from './roll-asked.ts'
import { resultOf, spokenRoll } from './roll-words.ts'

const faces = (...drawn: number[]) => {
  const next = drawn.values()
  return () => next.next().value ?? 0
}
/** The draw that throws this face of a die with so many. */
const face = (face: number, of: number) => (face - 0.5) / of

const hit = { kind: 'attack', what: 'Bite', bonus: 7 } as const
const bite = [
  { average: 9, dice: '1d10 + 4', type: 'piercing', mode: 'base' },
  { average: 3, dice: '1d6', type: 'fire', mode: 'plus' },
] as const

test('an attack is a d20 and its bonus, named for who makes it', () => {
  const rolled = rollAsked('Lantern Wyrm', hit, 'normal', faces(face(13, 20)))
  expect(rolled).toMatchObject({ kind: 'attack', label: 'Lantern Wyrm, Bite', total: 20, detail: '1d20 (13) + 7' })
  expect(rolled).toMatchObject({ natural: 13, isCritical: false, parts: [] })
})

test('with advantage the higher die counts, with disadvantage the lower', () => {
  const two = () => faces(face(4, 20), face(17, 20))
  expect(rollAsked('Wyrm', hit, 'advantage', two())).toMatchObject({ total: 24, natural: 17 })
  expect(rollAsked('Wyrm', hit, 'disadvantage', two())).toMatchObject({ total: 11, natural: 4 })
})

test('a natural 20 is a critical hit, on an attack alone', () => {
  const attack = rollAsked('Wyrm', hit, 'normal', faces(face(20, 20)))
  expect(attack.isCritical).toBe(true)
  expect(resultOf(attack)).toBe('27 to hit, a critical hit')
  const save = rollAsked('Wyrm', { kind: 'save', what: 'Dexterity save', bonus: -1 }, 'normal', faces(face(20, 20)))
  expect(save).toMatchObject({ isCritical: false, total: 19, detail: '1d20 (20) - 1' })
  expect(resultOf(save)).toBe('19')
})

test('damage keeps its types apart, and says how it came about in plain words', () => {
  const asked = { kind: 'damage', what: 'Bite', damage: bite, isCritical: false } as const
  const rolled = rollAsked('Wyrm', asked, 'normal', faces(face(5, 10), face(6, 6)))
  expect(rolled.parts).toEqual([
    { amount: 9, type: 'piercing' },
    { amount: 6, type: 'fire' },
  ])
  expect(rolled).toMatchObject({ total: 15, detail: '1d10 (5) + 4 piercing + 1d6 (6) fire' })
  expect(spokenRoll(rolled)).toBe('Wyrm, Bite: 15 (9 piercing + 6 fire) damage.')
})

test('a critical hit throws every die twice and adds the number once', () => {
  const asked = { kind: 'damage', what: 'Bite', damage: bite, isCritical: true } as const
  const rolled = rollAsked('Wyrm', asked, 'normal', faces(face(5, 10), face(7, 10), face(1, 6), face(2, 6)))
  expect(rolled).toMatchObject({ total: 19, isCritical: true })
})

test('no hit heals, and what has no dice does what is printed', () => {
  const weak = [{ average: 1, dice: '1d4 - 3', type: 'cold', mode: 'base' }] as const
  const asked = (damage: typeof weak | readonly [{ average: 1; mode: 'base' }]) =>
    ({ kind: 'damage', what: 'Claw', damage, isCritical: false }) as const
  const rolled = rollAsked('Rat', asked(weak), 'normal', faces(face(1, 4)))
  expect(rolled).toMatchObject({ total: 0, parts: [{ amount: 0, type: 'cold' }] })
  const flat = rollAsked('Rat', asked([{ average: 1, mode: 'base' }]), 'normal', faces())
  expect(flat).toMatchObject({ total: 1, parts: [{ amount: 1, type: 'untyped' }] })
})

test('dice that cannot be read count as their printed average', () => {
  const odd = [{ average: 12, dice: 'lots of d6', type: 'fire', mode: 'base' }] as const
  const rolled = rollAsked(
    'Wyrm',
    { kind: 'damage', what: 'Spit', damage: odd, isCritical: false },
    'normal',
    seeded('x'),
  )
  expect(rolled).toMatchObject({ total: 12, detail: 'the printed average', parts: [{ amount: 12, type: 'fire' }] })
})

test('a recharge says whether it is back', () => {
  const asked = { kind: 'recharge', what: 'Fire Breath', from: 5 } as const
  expect(rollAsked('Wyrm', asked, 'normal', faces(face(5, 6)))).toMatchObject({
    kind: 'recharge',
    ability: 'Fire Breath',
    outcome: 'Fire Breath is ready again',
  })
  expect(rollAsked('Wyrm', asked, 'normal', faces(face(4, 6))).outcome).toBe('Fire Breath stays spent')
})
