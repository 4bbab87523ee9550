import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { adventuringDay, budgets2024, multiplier2014, thresholds2014, XP_BY_CR } from './index.ts'

const folder = resolve(import.meta.dirname, '../../../../../shared/rules')
const isHere = existsSync(folder)
if (!isHere) console.log('The shared tables of facts are not beside this project, so ours are not compared with them.')

const fact = (file: string) => JSON.parse(readFileSync(resolve(folder, file), 'utf8'))
const levels = Array.from({ length: 20 }, (_, i) => i + 1)

test.runIf(isHere)('XP-1 XP by challenge rating is the table of facts', () => {
  expect(XP_BY_CR).toEqual(fact('cr-xp.json').xp)
})

test.runIf(isHere)('XP-3 thresholds are the table of facts', () => {
  const { byLevel } = fact('xp-thresholds-2014.json')
  for (const level of levels) expect(thresholds2014([level])).toEqual(byLevel[level])
})

test.runIf(isHere)('XP-4 multipliers are the table of facts', () => {
  const grid: Record<string, Record<string, number>> = fact('xp-multipliers-2014.json').grid
  for (const [party, row] of Object.entries(grid))
    for (const [monsters, multiplier] of Object.entries(row))
      expect([party, monsters, multiplier2014(Number(monsters), Number(party))]).toEqual([party, monsters, multiplier])
})

test.runIf(isHere)('XP-6 budgets are the table of facts', () => {
  const { byLevel } = fact('xp-budget-2024.json')
  for (const level of levels) expect(budgets2024([level])).toEqual(byLevel[level])
})

test.runIf(isHere)('XP-8 the adventuring day is the table of facts', () => {
  const { byLevel } = fact('adventuring-day-2014.json')
  for (const level of levels)
    expect(adventuringDay({ rules: '2014', party: [level], fights: [] })).toMatchObject({ budget: byLevel[level] })
})
