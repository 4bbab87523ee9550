import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { toMarkdown as documentMarkdown } from '@tomekeeper/rag'
import { ABILITIES, type FoundStatBlock, readStatBlocks, type StatBlock, toMarkdown } from '@tomekeeper/statblock'
import { READ_LIMITS } from '../src/files/reader/limits.ts'
import { readPdf } from '../src/files/reader/read-pdf.ts'
import facts from './srd-stat-blocks.facts.json' with { type: 'json' }

const pdf = resolve(import.meta.dirname, '../../../../shared/srd/SRD_5.1_CC-BY-4.0.pdf')
const isHere = existsSync(pdf)
if (!isHere) console.info('skipped: SRD_5.1_CC-BY-4.0.pdf is not in ../shared/srd beside the project')

describe.skipIf(!isHere)('SRD 5.1, from the PDF through our own extraction', () => {
  let markdown = ''
  let found: FoundStatBlock[] = []

  beforeAll(async () => {
    const { blocks } = await readPdf(readFileSync(pdf), READ_LIMITS, () => undefined)
    markdown = documentMarkdown(blocks)
    const reading = readStatBlocks(markdown)
    if (reading.ok) found = reading.found
  }, 180_000)

  test('at least 310 of the 317 monsters are found, and nothing that is none', () => {
    const names = found.map(({ statBlock }) => statBlock.name)
    const known = new Set(facts.rows.map(([name]) => name))
    expect(facts.rows.length).toBe(317)
    expect(names.filter((name) => known.has(name)).length).toBeGreaterThanOrEqual(310)
    // A magic item holds one more stat block, of a fly without a challenge.
    expect(names.filter((name) => !known.has(name))).toEqual(['Giant Fly'])
  })

  test('AC, HP, hit dice, speeds, abilities, CR and XP are all right in 98 % of them', () => {
    const byName = new Map(found.map(({ statBlock }) => [statBlock.name, statBlock]))
    const wrong = facts.rows.filter((row) => {
      const statBlock = byName.get(row[0] as string)
      return !statBlock || JSON.stringify(factsOf(statBlock)) !== JSON.stringify(sorted(row))
    })
    expect(wrong.length / facts.rows.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.02)
  })

  test('every monster has a type, languages or none, actions or traits, and a page', () => {
    const incomplete = found.filter(
      ({ statBlock: { type, alignment, actions, traits }, span }) =>
        !type || !alignment || actions.length + traits.length === 0 || !span.pageFrom,
    )
    expect(incomplete.map(({ statBlock }) => statBlock.name)).toEqual([])
  })

  test('every attack that the text prints became data', () => {
    const features = found.flatMap(({ statBlock }) => [
      ...statBlock.traits,
      ...statBlock.actions,
      ...statBlock.reactions,
    ])
    const printed = features.filter(({ text }) => /\b(?:Weapon|Spell) Attack:/.test(text))
    expect(printed.length).toBeGreaterThan(500)
    expect(printed.filter(({ attack }) => attack === undefined).map(({ name }) => name)).toEqual([])
    expect(printed.filter(({ attack }) => !attack?.reach && attack?.reach !== 0 && !attack?.range)).toEqual([])
  })

  test('its span is where a monster stands', () => {
    for (const { statBlock, span } of found) expect(markdown.slice(span.start, span.end)).toContain(statBlock.name)
  })

  test.each(['2014', '2024'] as const)('what is printed in the layout of %s reads the same again', (edition) => {
    for (const { statBlock } of found) {
      const printed = { ...statBlock, edition }
      const reading = readStatBlocks(toMarkdown(printed))
      expect(reading.ok && reading.found.map((again) => again.statBlock)).toEqual([printed])
    }
  })
})

const sorted = ([name, ac, hp, dice, speeds, ...rest]: unknown[]) => [
  name,
  ac,
  hp,
  dice,
  inOrder(speeds as object),
  ...rest,
]

const inOrder = (record: object) => Object.entries(record).toSorted(([a], [b]) => a.localeCompare(b))

const factsOf = ({ name, armorClass, hitPoints, speeds, abilities, challenge }: StatBlock) => [
  name,
  armorClass[0]?.value,
  hitPoints?.average,
  hitPoints?.dice?.replaceAll(' ', ''),
  inOrder(speeds),
  ABILITIES.map((ability) => abilities[ability]),
  challenge?.rating,
  challenge?.xp,
]
