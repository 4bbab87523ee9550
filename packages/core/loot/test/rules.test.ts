import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(resolve(folder, path), 'utf8')
const numbersIn = (text: string) => new Set(text.match(/\b[A-Z]{2,4}-\d+\b/g))

const numbered = numbersIn(
  read('RULES.md')
    .split('\n')
    .flatMap((line) => /^\| ([A-Z]+-\d+)/.exec(line)?.[1] ?? [])
    .join(' '),
)
const sources = readdirSync(resolve(folder, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
)
const textOf = (paths: string[]) => paths.map((path) => read(`src/${path}`)).join('\n')

test('every rule has a test that names it', () => {
  const tested = numbersIn(textOf(sources.filter((path) => path.endsWith('.test.ts'))))
  expect([...numbered].filter((rule) => !tested.has(rule))).toEqual([])
})

test('every rule that the code or a test names is written down', () => {
  const families = new Set([...numbered].map((rule) => rule.split('-')[0]))
  const named = [...numbersIn(textOf(sources))].filter((rule) => families.has(rule.split('-')[0]))
  expect(named.filter((rule) => !numbered.has(rule))).toEqual([])
})
