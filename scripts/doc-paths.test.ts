import { expect, test } from 'vitest'
import { missingPaths } from './doc-paths/missing-paths.ts'

const THERE = new Set([
  '**/RULES.md',
  'scripts/bootstrap.mjs',
  'apps/server/src/router.ts',
  'packages/core/dice/src/roll.ts',
  'docs/access.md',
])
const missing = (text: string, document = 'docs/page.md') =>
  missingPaths(document, text, (path) => THERE.has(path)).map(({ line, path }) => `${line} ${path}`)

test.each([
  ['from the root', 'see `scripts/gone.mjs`', ['1 scripts/gone.mjs']],
  ['with a line number', '\nsee `apps/server/src/gone.ts:12`', ['2 apps/server/src/gone.ts']],
  ['shortened', '`server/gone.ts` and `core/dice/gone.ts`', ['1 server/gone.ts', '1 core/dice/gone.ts']],
  ['a bare name', '`operations.md`', ['1 operations.md']],
  ['beside the document', '`./operations.md`', ['1 ./operations.md']],
  ['a folder', '`packages/core/gone/`', ['1 packages/core/gone']],
])('finds what is gone: %s', (_, text, expected) => {
  expect(missing(text)).toEqual(expected)
})

test.each([
  ['from the root', '`scripts/bootstrap.mjs`'],
  ['shortened', '`server/router.ts` and `core/dice/roll.ts`'],
  ['beside the document', '`./access.md`'],
  ['a name that every library has', '`RULES.md`'],
  ['shapes with placeholders', '`apps/server/src/features/<feature>/<verb-noun>.ts`, `*.repo.ts`'],
  ['words that are not files', '`pnpm verify`, `codex.list`, `visibleTo(viewer)`, `2d6+3`'],
  ['what a fence shows', '```\n`scripts/gone.mjs`\n```'],
])('leaves alone what is there or is no file: %s', (_, text) => {
  expect(missing(text)).toEqual([])
})
