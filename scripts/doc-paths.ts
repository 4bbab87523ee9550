import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingPaths } from './doc-paths/missing-paths.ts'

const documents = globSync(
  ['README.md', 'CONTRIBUTING.md', 'docs/**/*.md', 'packages/**/*.md', 'bench/*.md', 'e2e/*.md'],
  {
    exclude: ['**/node_modules/**', '**/dist/**'],
  },
)
const missing = documents.flatMap((document) =>
  missingPaths(document, readFileSync(document, 'utf8'), (path) => existsSync(join(process.cwd(), path))),
)

for (const { line, path, document } of missing) console.log(`${document}:${line} names ${path}, which does not exist`)
console.log(`${missing.length} missing among the files that ${documents.length} documents name`)
process.exitCode = missing.length === 0 && documents.length > 0 ? 0 : 1
