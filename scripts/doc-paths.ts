import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { missingPaths } from './doc-paths/missing-paths.ts'

const exclude = ['**/node_modules/**', '**/dist/**', 'data/**']
const documents = globSync(['*.md', 'docs/**/*.md', 'packages/**/*.md', 'bench/*.md', 'e2e/*.md'], { exclude })
const names = new Set(globSync('**/*.*', { exclude }).map((path) => basename(path)))
const exists = (path: string) =>
  path.startsWith('**/') ? names.has(basename(path)) : existsSync(join(process.cwd(), path))

const missing = documents.flatMap((document) => missingPaths(document, readFileSync(document, 'utf8'), exists))

for (const { line, path, document } of missing) console.log(`${document}:${line} names ${path}, which does not exist`)
console.log(`${missing.length} missing among the files that ${documents.length} documents name`)
process.exitCode = missing.length === 0 && documents.length > 0 ? 0 : 1
