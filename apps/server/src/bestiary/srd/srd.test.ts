import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { StatBlockShape } from '@tomekeeper/contracts/stat-block'
import { asJson } from '../../db/json.ts'
import { copyOfTemplate, world } from '../../../test/world.ts'
import { seedSrd } from './seed-srd.ts'
import { factsOfSrd51 } from './srd-5.1.ts'
import { factsOfSrd521 } from './srd-5.2.1.ts'
import { printSrdFile, readSrdFile, type SrdCreature } from './srd-facts.ts'

const textOf = (edition: string) => readFileSync(new URL(`./srd-${edition}.jsonl`, import.meta.url))
const creatures = readSrdFile(textOf('2014')).concat(readSrdFile(textOf('2024')))
const at = (locator: string) => creatures.find((creature) => creature.locator === locator)?.statBlock

describe('the creatures that ship with the app', () => {
  test('317 of SRD 5.1 and 330 of SRD 5.2.1, each at an address of its own', () => {
    expect(readSrdFile(textOf('2014')).length).toBe(317)
    expect(readSrdFile(textOf('2024')).length).toBe(330)
    expect(new Set(creatures.map(({ locator }) => locator)).size).toBe(647)
  })

  test('are complete enough for a fight', () => {
    const incomplete = creatures.filter(
      ({ statBlock: { type, sizes, armorClass, hitPoints, speeds, abilities, challenge, passivePerception } }) =>
        !type ||
        sizes.length === 0 ||
        armorClass.length === 0 ||
        !hitPoints?.average ||
        Object.keys(speeds).length === 0 ||
        Object.keys(abilities).length !== 6 ||
        challenge?.xp === undefined ||
        passivePerception === undefined,
    )
    expect(incomplete.map(({ locator }) => locator)).toEqual([])
  })

  test('are facts: no feature has a text, and nothing is a sentence', () => {
    expect(creatures.flatMap(sentencesOf)).toEqual([])
  })

  test('the check for sentences finds one', () => {
    const [first] = creatures as [SrdCreature]
    const told = { ...first.statBlock, traits: [{ name: 'Keen Ears', text: 'It hears everything.' }] }
    expect(sentencesOf({ ...first, statBlock: told })).toHaveLength(1)
    expect(
      sentencesOf({ ...first, statBlock: { ...first.statBlock, gear: 'It carries a bell. It rings.' } }),
    ).toHaveLength(1)
  })

  test('keep to the limits of the contract', () => {
    for (const { statBlock } of creatures) expect(StatBlockShape.parse(statBlock)).toEqual(statBlock)
  })

  test.each([
    ['srd:2014-goblin', { cr: '1/4', xp: 50, ac: 15, hp: 7, dice: '2d6', type: 'humanoid' }],
    ['srd:2014-adult-red-dragon', { cr: '17', xp: 18000, ac: 19, hp: 256, dice: '19d12 + 133', type: 'dragon' }],
    ['srd:2014-tarrasque', { cr: '30', xp: 155000, ac: 25, hp: 676, dice: '33d20 + 330', type: 'monstrosity' }],
    ['srd:2024-owlbear', { cr: '3', xp: 700, ac: 13, hp: 59, dice: '7d10 + 21', type: 'monstrosity' }],
    ['srd:2024-lich', { cr: '21', xp: 33000, ac: 20, hp: 315, dice: '42d8 + 126', type: 'undead' }],
  ])('%s', (locator, facts) => {
    const { challenge, armorClass, hitPoints, type } = at(locator) ?? {}
    expect({
      cr: challenge?.rating,
      xp: challenge?.xp,
      ac: armorClass?.[0]?.value,
      hp: hitPoints?.average,
      dice: hitPoints?.dice,
      type,
    }).toEqual(facts)
  })

  test('attacks, saving throws, recharges, spells and legendary uses are numbers', () => {
    const dragon = at('srd:2014-adult-red-dragon')
    const breath = dragon?.actions.find(({ name }) => name === 'Fire Breath')
    expect(breath).toMatchObject({
      usage: { kind: 'recharge', from: 5, to: 6 },
      save: { ability: 'dex', dc: 21, onSuccess: 'half', damage: [{ average: 63, dice: '18d6', type: 'fire' }] },
    })
    expect(dragon?.legendaryActions?.uses).toBe(3)
    expect(at('srd:2024-lich')).toMatchObject({
      legendaryActions: { uses: 3, usesInLair: 4 },
      traits: [{ name: 'Legendary Resistance', usage: { kind: 'per_day', uses: 4, usesInLair: 5 } }],
    })
    const spells = at('srd:2014-archmage')?.traits.find(({ spellcasting }) => spellcasting)?.spellcasting
    expect(spells?.groups.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })
})

describe('where the sources are here', () => {
  const shared = resolve(import.meta.dirname, '../../../../../../shared')
  const pdf = resolve(shared, 'srd/SRD_5.1_CC-BY-4.0.pdf')
  const list = resolve(shared, 'rules/srd-monsters-2024.json')
  for (const path of [pdf, list])
    if (!existsSync(path))
      console.info(`skipped: ${path.slice(shared.length + 1)} is not in ../shared beside the project`)

  test.skipIf(!existsSync(pdf))(
    'reading the PDF of SRD 5.1 again gives the same file',
    { timeout: 120_000 },
    async () => {
      expect(printSrdFile(await factsOfSrd51(readFileSync(pdf))) === textOf('2014').toString()).toBe(true)
    },
  )

  test.skipIf(!existsSync(list))('reading the list of SRD 5.2.1 again gives the same file', () => {
    const facts = factsOfSrd521(JSON.parse(readFileSync(list, 'utf8')))
    expect(printSrdFile(facts) === textOf('2024').toString()).toBe(true)
  })
})

describe('seeding', () => {
  const idsIn = (db: Awaited<ReturnType<typeof copyOfTemplate>>['db']) =>
    db.selectFrom('monster').select(['locator', 'id']).where('origin', '=', 'srd').orderBy('locator').execute()

  test('a database that holds exactly these is left alone', async () => {
    const { deps } = await world()
    expect(await seedSrd(deps.db)).toBe(0)
  })

  test('two that start together write once; a changed creature is mended and every id stays', {
    timeout: 60_000,
  }, async () => {
    const database = await copyOfTemplate()
    const before = await idsIn(database.db)
    expect(before.length).toBe(647)
    await database.db
      .updateTable('setting')
      .set({ value: asJson('older') })
      .where('key', '=', 'srd.facts')
      .execute()
    await database.db
      .updateTable('monster')
      .set({ name: 'Owl', statBlock: asJson({}) })
      .where('locator', '=', 'srd:2024-owlbear')
      .execute()
    await database.db
      .updateTable('monster')
      .set({ locator: 'srd:2024-gone' })
      .where('locator', '=', 'srd:2024-zombie')
      .execute()

    const written = await Promise.all([seedSrd(database.db), seedSrd(database.db)])

    expect(written.toSorted((a, b) => a - b)).toEqual([0, 647])
    const after = await idsIn(database.db)
    const others = (rows: typeof before) => rows.filter(({ locator }) => locator !== 'srd:2024-zombie')
    expect(others(after)).toEqual(others(before))
    expect(after.map(({ locator }) => locator)).toEqual(before.map(({ locator }) => locator))
    const owlbear = database.db.selectFrom('monster').select('name').where('locator', '=', 'srd:2024-owlbear')
    expect((await owlbear.executeTakeFirstOrThrow()).name).toBe('Owlbear')
    await database.close()
  })
})

/** Every text of a creature that reads like prose: features' texts, full stops, and what is too long for a fact. */
function sentencesOf({ locator, statBlock }: SrdCreature): string[] {
  const { languages, ...facts } = statBlock
  return [...textsIn(facts), ...textsIn(languages?.replaceAll(/[,;(] ?/g, '\u0000').split('\u0000'))]
    .filter(
      ([key, text]) =>
        (key === 'text' && text !== '') || text.length > 70 || /[.!?](?=\s|$)/.test(text.replaceAll(/\bft\./g, '')),
    )
    .map(([key, text]) => `${locator} ${key}: ${text}`)
}

function textsIn(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, Array.isArray(value) ? key : name))
}
