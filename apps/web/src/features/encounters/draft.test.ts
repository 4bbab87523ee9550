import { expect, test } from 'vitest'
import { aMember } from '../../test/a-campaign.ts'
import { aCard, anEncounter, aRow } from './an-encounter.ts'
import {
  draftFrom,
  inputFrom,
  newDraft,
  saysTheSame,
  withMonster,
  withoutRow,
  withRow,
  withRowBack,
  withRowMoved,
  withSuggestion,
} from './draft.ts'
import { weigh } from './weigh.ts'
import { inRanges, whatFits } from './what-fits.ts'

const party = Array.from({ length: 4 }, () => aMember({ level: 5 }))
const nobody = new Map<string, number>()

test('a monster that is there already grows by one; one in hiding, of another wave or renamed stands apart', () => {
  const once = withMonster(newDraft(), aCard())
  expect(withMonster(once, aCard()).rows).toMatchObject([{ name: 'Wolf', count: 2 }])
  const [row] = once.rows
  for (const change of [{ hidden: true }, { wave: 1 }, { name: 'Old Grey' }])
    expect(withMonster(withRow(once, row?.key ?? '', change), aCard()).rows).toHaveLength(2)
})

test('a row removed comes back to its place, and moves no further than the ends', () => {
  const draft = draftFrom(anEncounter({ monsters: ['A', 'B', 'C'].map((name) => aRow({ name, monsterName: name })) }))
  const names = (one: typeof draft) => one.rows.map(({ name }) => name).join('')
  const [a, b, c] = draft.rows
  if (!a || !b || !c) throw new Error('three rows')

  expect(names(withRowBack(withoutRow(draft, b.key), b, 1))).toBe('ABC')
  expect(names(withRowMoved(draft, c.key, -1))).toBe('ACB')
  expect(names(withRowMoved(draft, a.key, -1))).toBe('ABC')
  expect(names(withRowMoved(draft, c.key, 1))).toBe('ABC')
})

test('what is saved is the fight alone, with a name only where the DM gave one', () => {
  const draft = draftFrom(anEncounter({ monsters: [aRow(), aRow({ name: 'Grull' })] }))
  const { monsters } = inputFrom('c', draft)
  expect(monsters).toEqual([
    { locator: 'srd:2024-ogre', count: 1, wave: 0, hidden: false, note: '' },
    { locator: 'srd:2024-ogre', name: 'Grull', count: 1, wave: 0, hidden: false, note: '' },
  ])
  expect(inputFrom('c', { ...draft, name: '  ' }).name).toBe('Untitled encounter')
})

test('versions and screen keys are no change; a note is', () => {
  const encounter = anEncounter()
  const [one, other] = [draftFrom(encounter), draftFrom({ ...encounter, version: 9 })]
  expect(saysTheSame(one, other)).toBe(true)
  expect(saysTheSame(one, { ...other, notes: 'x' })).toBe(false)
})

test('a suggestion takes the place of what was there, or joins what is kept', () => {
  const draft = draftFrom(anEncounter())
  const difficulty = anEncounter().difficulty
  if (!difficulty) throw new Error('weighed')
  const wolves = { locator: 'srd:2024-wolf', name: 'Wolf', cr: '1/4', xp: 50, count: 3, isLocked: false }
  const ogre = { locator: 'srd:2024-ogre', name: 'Ogre', cr: '2', xp: 450, count: 1, isLocked: true }
  const suggestion = { title: 'Pack', reasons: [], monsters: [ogre, wolves], difficulty }
  expect(withSuggestion(draft, suggestion, true).rows).toMatchObject([
    { name: 'Ogre', isNew: false },
    { name: 'Wolf', count: 3 },
  ])
  expect(withSuggestion(draft, suggestion, false).rows).toMatchObject([{ name: 'Ogre', isNew: true }, { name: 'Wolf' }])
})

test('the weight of a draft says where one more tips it, what each wave is worth, and what has no weight', () => {
  const encounter = anEncounter({
    monsters: [
      aRow({ count: 4 }),
      aRow({ name: 'Wolf', cr: '1/4', xp: 50, wave: 1 }),
      aRow({ name: 'Mist', cr: null, xp: null }),
    ],
  })
  const draft = draftFrom(encounter)
  const weight = weigh(draft, '2024', party, nobody)
  expect(weight.difficulty).toMatchObject({ totalXp: 1850, difficulty: 'low' })
  expect(weight.oneMore.get(draft.rows[0]?.key ?? '')).toBe('moderate')
  expect(weight.oneMore.has(draft.rows[1]?.key ?? '')).toBe(false)
  expect(weight.waves).toMatchObject([
    { wave: 0, difficulty: { totalXp: 1800 } },
    { wave: 1, difficulty: { totalXp: 50 } },
  ])
  expect(weight.unweighed.map(({ name }) => name)).toEqual(['Mist'])
})

test('in its lair a monster weighs what its stat block says, once that is known', () => {
  const wyrm = { locator: 'srd:2024-wyrm', cr: '14', xp: 11_500, xpInLair: null }
  const draft = draftFrom(anEncounter({ inLair: true, monsters: [aRow(wyrm)] }))
  expect(weigh(draft, '2024', party, nobody).difficulty?.totalXp).toBe(11_500)
  expect(weigh(draft, '2024', party, new Map([[wyrm.locator, 13_000]])).difficulty?.totalXp).toBe(13_000)
})

test('what fits is exactly what makes the fight that hard', () => {
  const weight = weigh(draftFrom(anEncounter({ monsters: [aRow({ count: 4 })] })), '2024', party, nobody)
  const cards = [aCard(), aCard({ name: 'Wyrm', cr: '14', xp: 11_500 }), aCard({ name: 'Mist', cr: null, xp: null })]
  // 1,800 XP are spent; moderate lies above 2,000 and up to 3,000
  const [wolves, ...others] = whatFits(cards, 'moderate', weight)
  expect(wolves?.card.name).toBe('Wolf')
  expect(wolves?.counts.at(0)).toBe(5)
  expect(others).toEqual([])
})

test.each([
  [[1, 2, 3], '1–3'],
  [[2], '2'],
  [[1, 3, 4, 8], '1, 3–4, 8'],
  [[], ''],
])('%j is said as “%s”', (counts, said) => {
  expect(inRanges(counts)).toBe(said)
})

test('two thousand monsters are tried without a felt pause', () => {
  const weight = weigh(draftFrom(anEncounter()), '2024', party, nobody)
  const worths = [25, 50, 100, 200, 450, 700, 1100, 1800, 2300]
  const cards = Array.from({ length: 2000 }, (_, at) => aCard({ xp: worths[at % worths.length] ?? 25 }))
  const began = performance.now()
  expect(whatFits(cards, 'high', weight).length).toBeGreaterThan(0)
  expect(performance.now() - began).toBeLessThan(150)
})
