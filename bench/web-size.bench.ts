import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BenchRow } from './bench-row.ts'

const DIST = join(import.meta.dirname, '../apps/web/dist')
const GOAL_KB = 150

type Chunk = {
  file: string
  name?: string
  isEntry?: boolean
  isDynamicEntry?: boolean
  imports?: string[]
  src?: string
}

/** JavaScript that must arrive before the first screen shows, and what each lazily loaded route adds, gzipped. */
export async function run(): Promise<BenchRow[]> {
  const path = join(DIST, '.vite/manifest.json')
  if (!existsSync(path)) {
    console.log('  skipped: the web app is not built; run pnpm build')
    return []
  }
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
  if (!entry) throw new Error('the build has no entry')

  const initial = reached(manifest, entry)
  const routes = Object.entries(manifest)
    .filter(([key, { isDynamicEntry }]) => isDynamicEntry && key.startsWith('src/app/'))
    .map(([key]) => ({
      key,
      kb: kilobytes(
        manifest,
        [...reached(manifest, key)].filter((file) => !initial.has(file)),
      ),
    }))
  const first = kilobytes(manifest, [...initial])
  return [
    { name: 'initial JavaScript, gzip', value: first, unit: 'kB', goal: `≤ ${GOAL_KB} kB`, met: first <= GOAL_KB },
    ...routes
      .sort((a, b) => b.kb - a.kb)
      .map(({ key, kb }) => ({ name: `+ ${key.replace('src/app/', '')}`, value: kb, unit: 'kB' })),
  ]
}

/** A chunk and everything it imports before it runs. */
function reached(manifest: Record<string, Chunk>, from: string, seen = new Set<string>()): Set<string> {
  if (seen.has(from)) return seen
  seen.add(from)
  for (const next of manifest[from]?.imports ?? []) reached(manifest, next, seen)
  return seen
}

function kilobytes(manifest: Record<string, Chunk>, keys: string[]): number {
  const files = new Set(keys.map((key) => manifest[key]?.file).filter((file) => file?.endsWith('.js')))
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file as string))).length, 0)
  return bytes / 1000
}
