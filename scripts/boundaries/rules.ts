import { COMPUTED } from './read-source.ts'

/** An import with its ends named: files by their path in the repository, everything else by its package. */
export type Arrow = {
  from: string
  line: number
  typeOnly: boolean
  /** A path when it ends inside the repository (`packages/core/xp` for a whole package), otherwise `zod` or `node:fs`. */
  to: string
  /** What the importing package's own manifest lists. */
  declared: ReadonlySet<string>
}

export type Rule = { name: string; covers: (from: string) => boolean; refuses: (arrow: Arrow) => boolean }

const SERVER = 'apps/server/src/'
const WEB = 'apps/web/src/'

const isTest = (path: string) => /\.test\.tsx?$|\/(test|bench|examples)\/|\/vite(st)?\.config\.ts$/.test(path)
const inside = (folder: string) => (path: string) => path.startsWith(folder)

const corePackage = (path: string) => /^packages\/core\/[^/]+/.exec(path)?.[0]
const serverFeature = (path: string) => /^apps\/server\/src\/features\/[^/]+/.exec(path)?.[0]
const webFeature = (path: string) => /^apps\/web\/src\/features\/[^/]+/.exec(path)?.[0]

const speaksSql = (path: string) =>
  isTest(path) || path.endsWith('.repo.ts') || /^apps\/server\/src\/(access|events|jobs|db|auth)\//.test(path)

/** Where the server is put together: the files beside the folders, the list of jobs, and the demo campaign. */
const composesServer = (path: string) =>
  /^apps\/server\/src\/([^/]+|jobs\/registry\.ts|demo\/.*|evaluate\/.*)$/.test(path) || isTest(path)

export const RULES: Rule[] = [
  {
    name: 'core imports nothing but itself and the core vocabularies it declares',
    covers: (from) => corePackage(from) !== undefined && !isTest(from),
    refuses: ({ from, to, declared }) =>
      corePackage(to) !== corePackage(from) && !(corePackage(to) === to && declared.has(to)),
  },
  {
    name: 'core does not know the product, not even in its tests',
    covers: (from) => corePackage(from) !== undefined,
    refuses: ({ to }) => to.startsWith('apps/') || to.startsWith('packages/contracts'),
  },
  {
    name: 'contracts import zod and core vocabularies only',
    covers: (from) => from.startsWith('packages/contracts/') && !isTest(from),
    refuses: ({ to }) => to !== 'zod' && !to.startsWith('packages/contracts') && corePackage(to) === undefined,
  },
  {
    name: 'a server feature does not import another',
    covers: (from) => serverFeature(from) !== undefined,
    refuses: ({ from, to }) => serverFeature(to) !== undefined && serverFeature(to) !== serverFeature(from),
  },
  {
    name: 'a server feature does not import what puts the server together',
    covers: (from) => serverFeature(from) !== undefined && !isTest(from),
    refuses: ({ to, typeOnly }) =>
      !typeOnly && /^apps\/server\/src\/(router|routes|app|main|worker|start|config|jobs\/registry)\.ts$/.test(to),
  },
  {
    name: 'outside repos, a server feature takes only types from db',
    covers: (from) => serverFeature(from) !== undefined && !speaksSql(from),
    // A story may translate one named error of the database into a failure.
    refuses: ({ to, typeOnly }) => to.startsWith(`${SERVER}db/`) && to !== `${SERVER}db/violations.ts` && !typeOnly,
  },
  {
    name: 'only repos, access, events, jobs, db and auth speak SQL',
    covers: (from) => from.startsWith('apps/server/') && !speaksSql(from),
    refuses: ({ to }) => /^(kysely|pg|@electric-sql)(\/|$)/.test(to),
  },
  {
    name: 'what features share does not import a feature',
    covers: (from) => from.startsWith(SERVER) && serverFeature(from) === undefined && !composesServer(from),
    refuses: ({ to }) => serverFeature(to) !== undefined,
  },
  {
    name: 'the router lists routers and nothing else',
    covers: (from) => from === `${SERVER}router.ts`,
    refuses: ({ to }) => !to.endsWith('.router.ts') && to !== `${SERVER}trpc/init.ts`,
  },
  {
    name: 'a web feature imports neither another feature nor the app',
    covers: (from) => webFeature(from) !== undefined,
    refuses: ({ from, to }) =>
      to.startsWith(`${WEB}app/`) || (webFeature(to) !== undefined && webFeature(to) !== webFeature(from)),
  },
  {
    name: 'the design system knows nothing of campaigns',
    covers: inside(`${WEB}ui/`),
    refuses: ({ to }) =>
      to.startsWith(`${WEB}features/`) ||
      to.startsWith(`${WEB}app/`) ||
      to.startsWith('packages/') ||
      to.startsWith('@trpc/'),
  },
  {
    name: 'the web library imports neither features nor the app',
    covers: (from) => from.startsWith(`${WEB}lib/`) && !isTest(from),
    refuses: ({ to }) => to.startsWith(`${WEB}features/`) || to.startsWith(`${WEB}app/`),
  },
  {
    name: 'the web app sees the server only through the type of its router',
    covers: (from) => from.startsWith(WEB) && !isTest(from),
    refuses: ({ to, typeOnly }) =>
      to.startsWith('node:') || (to.startsWith('apps/server') && !(typeOnly && to === 'apps/server/router')),
  },
  {
    name: 'the server does not import the web app',
    covers: inside('apps/server/'),
    refuses: ({ to }) => to.startsWith('apps/web'),
  },
  {
    name: 'packages do not import apps',
    covers: inside('packages/'),
    refuses: ({ to }) => /^(apps|bench|e2e)\//.test(to),
  },
  {
    name: 'the product names what it imports',
    covers: (from) => /^(apps|packages)\//.test(from) && !isTest(from),
    refuses: ({ to }) => to === COMPUTED,
  },
  {
    name: 'the environment is not imported',
    covers: (from) => !mayReadEnvironment(from),
    refuses: ({ to }) => to === 'node:process' || to === 'process',
  },
]

/** Configuration is read once, in `config.ts`; a script that is run by hand may hand it the environment. */
export function mayReadEnvironment(path: string) {
  return (
    path === `${SERVER}config.ts` || isTest(path) || /^(bench|e2e|scripts|apps\/server\/src\/evaluate)\//.test(path)
  )
}
