import { expect, test } from 'vitest'
import { checkBoundaries, checkFile, type Manifest } from './boundaries/check-boundaries.ts'
import { RULES } from './boundaries/rules.ts'

const MANIFESTS: Manifest[] = [
  { folder: 'packages/core/dice', name: '@tomekeeper/dice', dependencies: [] },
  { folder: 'packages/core/combat', name: '@tomekeeper/combat', dependencies: ['@tomekeeper/dice', 'zod'] },
  { folder: 'packages/contracts', name: '@tomekeeper/contracts', dependencies: ['zod'] },
  { folder: 'apps/server', name: '@tomekeeper/server', dependencies: ['kysely'] },
  { folder: 'apps/web', name: '@tomekeeper/web', dependencies: ['react'] },
]

const check = (path: string, text: string) => checkFile(path, text, MANIFESTS).violations
const CODEX = 'apps/server/src/features/codex/reveal-entry.ts'

const PLANTED: [rule: string, path: string, text: string][] = [
  [
    'core imports nothing but itself and the core vocabularies it declares',
    'packages/core/dice/src/roll.ts',
    "import { z } from 'zod'",
  ],
  [
    'core imports nothing but itself and the core vocabularies it declares',
    'packages/core/combat/src/a.ts',
    "import { z } from 'zod'",
  ],
  [
    'core imports nothing but itself and the core vocabularies it declares',
    'packages/core/dice/src/roll.ts',
    "import { readFileSync } from 'node:fs'",
  ],
  [
    'core imports nothing but itself and the core vocabularies it declares',
    'packages/core/dice/src/roll.ts',
    "export * from '@tomekeeper/combat'",
  ],
  [
    'core imports nothing but itself and the core vocabularies it declares',
    'packages/core/combat/src/a.ts',
    "import { roll } from '@tomekeeper/dice/src/roll.ts'",
  ],
  [
    'core does not know the product, not even in its tests',
    'packages/core/dice/src/roll.test.ts',
    "import type { A } from '@tomekeeper/contracts/a'",
  ],
  [
    'contracts import zod and core vocabularies only',
    'packages/contracts/src/codex.ts',
    "import type { Selectable } from 'kysely'",
  ],
  ['a server feature does not import another', CODEX, "import { x } from '../campaigns/campaigns.repo.ts'"],
  ['a server feature does not import another', CODEX, "import type { X } from '../campaigns/campaigns.repo.ts'"],
  ['a server feature does not import another', CODEX, "const x = await import('../campaigns/list-campaigns.ts')"],
  ['a server feature does not import another', CODEX, "let x: import('../campaigns/campaigns.view.ts').X"],
  [
    'a server feature does not import what puts the server together',
    CODEX,
    "import { appRouter } from '../../router.ts'",
  ],
  [
    'outside repos, a server feature takes only types from db',
    CODEX,
    "import { openDatabase } from '../../db/database.ts'",
  ],
  ['only repos, access, events, jobs, db and auth speak SQL', CODEX, "import { sql } from 'kysely'"],
  ['only repos, access, events, jobs, db and auth speak SQL', 'apps/server/src/app.ts', "import { Client } from 'pg'"],
  [
    'what features share does not import a feature',
    'apps/server/src/files/file-store.ts',
    "import { x } from '../features/documents/x.ts'",
  ],
  [
    'the router lists routers and nothing else',
    'apps/server/src/router.ts',
    "import { listEntries } from './features/codex/list-entries.ts'",
  ],
  [
    'a web feature imports neither another feature nor the app',
    'apps/web/src/features/codex/a.tsx',
    "import { B } from '../combat/b.tsx'",
  ],
  [
    'a web feature imports neither another feature nor the app',
    'apps/web/src/features/codex/a.tsx',
    "import { routes } from '../../app/routes.tsx'",
  ],
  [
    'the design system knows nothing of campaigns',
    'apps/web/src/ui/button.tsx',
    "import { B } from '../features/combat/b.tsx'",
  ],
  [
    'the web library imports neither features nor the app',
    'apps/web/src/lib/trpc.ts',
    "import { B } from '../features/combat/b.tsx'",
  ],
  [
    'the web app sees the server only through the type of its router',
    'apps/web/src/lib/trpc.ts',
    "import { appRouter } from '@tomekeeper/server/router'",
  ],
  [
    'the web app sees the server only through the type of its router',
    'apps/web/src/lib/trpc.ts',
    "import type { Db } from '../../../server/src/db/tables.ts'",
  ],
  ['the server does not import the web app', 'apps/server/src/app.ts', "import '../../web/src/main.tsx'"],
  ['packages do not import apps', 'packages/contracts/src/a.test.ts', "import { x } from '@tomekeeper/server/router'"],
  ['the product names what it imports', CODEX, 'const x = await import(`../${name}.ts`)'],
  ['the environment is not imported', CODEX, "import { env } from 'node:process'"],
]

test.each(PLANTED)('refuses: %s (%s: %s)', (rule, path, text) => {
  expect(check(path, `\n${text}\n`)).toContainEqual(expect.stringContaining(`${path}:2 ${rule}`))
})

test('every rule has been seen red', () => {
  expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(RULES.map((rule) => rule.name)))
})

test.each([
  [CODEX, "import type { Db } from '../../db/tables.ts'\nimport { publish } from '../../events/publish.ts'"],
  [
    'apps/server/src/features/codex/codex.repo.ts',
    "import { sql } from 'kysely'\nimport { json } from '../../db/json.ts'",
  ],
  ['apps/server/src/jobs/registry.ts', "import { ingest } from '../features/documents/ingest-document.job.ts'"],
  ['packages/core/combat/src/damage.ts', "import type { Roll } from '@tomekeeper/dice'\nimport { x } from './x.ts'"],
  ['apps/web/src/lib/trpc.ts', "import type { AppRouter } from '@tomekeeper/server/router'"],
  ['apps/web/src/features/codex/a.tsx', "import { B } from '../../ui/button.tsx'\nexport const A = () => <B />"],
])('lets through what the layout allows: %s', (path, text) => {
  expect(check(path, text)).toEqual([])
})

test.each(['process.env.PORT', "process['env']", 'const { PORT } = process.env'])(
  'the environment is read in config.ts only: %s',
  (text) => {
    expect(check('apps/server/src/app.ts', text)).toEqual([
      'apps/server/src/app.ts:1 only config.ts reads the environment (process.env)',
    ])
    expect(check('apps/server/src/config.ts', text)).toEqual([])
    expect(check('apps/server/src/main.ts', 'const config = readConfig(process.env)')).toEqual([])
  },
)

test('words in comments and strings are not imports', () => {
  expect(check(CODEX, "// import { sql } from 'kysely'\nconst text = \"import 'kysely'\"")).toEqual([])
})

test('a file it cannot read is an error, not a clean bill', () => {
  expect(() => check(CODEX, 'import { from')).toThrow(/could not be parsed/)
})

test('the tree keeps to the boundaries, and was looked at', () => {
  const { files, arrows, violations } = checkBoundaries(process.cwd())
  expect(violations).toEqual([])
  expect(files).toBeGreaterThan(100)
  expect(arrows).toBeGreaterThan(files)
})
