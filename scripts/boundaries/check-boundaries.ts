import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { mayReadEnvironment, RULES } from './rules.ts'
import { readSource } from './read-source.ts'

const SOURCES = '{apps/*,packages/contracts,packages/core/*,bench,e2e}/**/*.{ts,tsx}'
const NOT_OURS = ['**/node_modules/**', '**/dist/**', '**/*.d.ts']

export type Manifest = { folder: string; name: string; dependencies: string[] }
export type Verdict = { files: number; arrows: number; violations: string[] }

/** Every arrow in the tree against every rule. No file lists a feature by hand: a new folder is covered as it appears. */
export function checkBoundaries(root: string): Verdict {
  const manifests = manifestsIn(root)
  const paths = globSync(SOURCES, { cwd: root, exclude: NOT_OURS }).map(posix)
  const verdicts = paths.map((path) => checkFile(path, readFileSync(join(root, path), 'utf8'), manifests))

  return {
    files: paths.length,
    arrows: verdicts.reduce((sum, verdict) => sum + verdict.arrows, 0),
    violations: verdicts.flatMap((verdict) => verdict.violations).sort(),
  }
}

/** The rules one file breaks, as `path:line rule (what it reached for)`. */
export function checkFile(path: string, text: string, manifests: Manifest[]) {
  const { imports, environmentReads } = readSource(path, text)
  const rules = RULES.filter((rule) => rule.covers(path))
  const own = manifests.find(({ folder }) => path.startsWith(`${folder}/`))
  const declared = new Set((own?.dependencies ?? []).map((name) => resolve(path, name, manifests)))

  const violations = imports.flatMap(({ specifier, line, typeOnly }) => {
    const arrow = { from: path, line, typeOnly, to: resolve(path, specifier, manifests), declared }
    return rules.filter((rule) => rule.refuses(arrow)).map(({ name }) => `${path}:${line} ${name} (${specifier})`)
  })
  for (const { line, handedToConfig } of environmentReads)
    if (!handedToConfig && !mayReadEnvironment(path))
      violations.push(`${path}:${line} only config.ts reads the environment (process.env)`)

  return { arrows: imports.length, violations }
}

export function manifestsIn(root: string): Manifest[] {
  return globSync('{apps/*,packages/contracts,packages/core/*,bench,e2e}/package.json', { cwd: root }).map((path) => {
    const { name, dependencies = {} } = JSON.parse(readFileSync(join(root, path), 'utf8')) as {
      name: string
      dependencies?: Record<string, string>
    }
    return { folder: posix(dirname(path)), name, dependencies: Object.keys(dependencies) }
  })
}

function resolve(from: string, specifier: string, manifests: Manifest[]) {
  if (specifier.startsWith('.')) return posix(normalize(join(dirname(from), specifier)))
  const ours = manifests.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`))
  return ours ? ours.folder + specifier.slice(ours.name.length) : specifier
}

const posix = (path: string) => path.split(sep).join('/')
