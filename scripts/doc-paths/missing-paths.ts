import { posix } from 'node:path'

export type MissingPath = { document: string; line: number; path: string }

const IN_BACKTICKS = /`([^`\n]+)`/g
const FROM_ROOT = /^(apps|packages|bench|e2e|scripts|docs|\.ci)\//
const ROOT_FILES = /^(README|CONTRIBUTING|LICENSE)\.md$|^[\w.-]+\.(json|yaml|yml|mjs)$|^Dockerfile$|^\.ci\/[\w-]+$/
const BESIDE = /^(\.\.?\/)?[\w-]+(\/[\w.-]+)*\.(ts|tsx|mjs|md)$/

/**
 * The files a document names in backticks and that are not there. A name counts as a file when it starts at the root of
 * the repository or ends like one; a path with a placeholder (`<verb>`, `*`, `…`) is a shape, not a file. In fenced
 * blocks nothing is named: they show commands and examples.
 */
export function missingPaths(document: string, text: string, exists: (path: string) => boolean): MissingPath[] {
  let fenced = false
  return text.split('\n').flatMap((content, index) => {
    if (/^\s*(```|~~~)/.test(content)) fenced = !fenced
    if (fenced) return []

    return [...content.matchAll(IN_BACKTICKS)]
      .map((match) => (match[1] ?? '').replace(/[:#]\d.*$/, '').replace(/\/$/, ''))
      .filter((name) => looksLikeAFile(name) && !candidates(document, name).some(exists))
      .map((path) => ({ document, line: index + 1, path }))
  })
}

const looksLikeAFile = (name: string) =>
  !/[<>*{}…\s$]/.test(name) && (FROM_ROOT.test(name) || ROOT_FILES.test(name) || BESIDE.test(name))

/** From the root, beside the document, or shortened the way the map writes it (`server/trpc/init.ts`). */
function candidates(document: string, name: string) {
  const beside = posix.join(posix.dirname(document), name)
  const [first = '', ...rest] = name.split('/')
  // A bare name means any file so called: each library has its own `RULES.md`.
  if (rest.length === 0) return [name, `**/${name}`]
  const tail = rest.join('/')
  const shortened = {
    server: [`apps/server/src/${tail}`, `apps/server/${tail}`],
    web: [`apps/web/src/${tail}`, `apps/web/${tail}`],
    contracts: [`packages/contracts/src/${tail}`],
    core: [`packages/core/${rest[0]}/src/${rest.slice(1).join('/')}`],
  }[first]
  return [
    name,
    beside,
    ...(shortened ?? []),
    ...(document.startsWith('packages/core/') ? [posix.join(posix.dirname(document), 'src', name)] : []),
  ]
}
