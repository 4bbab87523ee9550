import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { appRouter } from '../router.ts'
import { ROUTES } from '../routes.ts'
import { accessMarkdown } from './access-markdown.ts'
import { accessTable, nameOf } from './access-table.ts'

// pnpm access [--json | --markdown] [--write FILE]
const { values } = parseArgs({
  options: { json: { type: 'boolean' }, markdown: { type: 'boolean' }, write: { type: 'string' } },
})
const table = accessTable(appRouter, ROUTES)

if (values.write) writeFileSync(values.write, printed())
else process.stdout.write(printed())

function printed(): string {
  if (values.json) return `${JSON.stringify(table, null, 2)}\n`
  if (values.markdown) return accessMarkdown(table)
  const width = Math.max(...table.map((line) => nameOf(line).length))
  return table.map((line) => `${nameOf(line).padEnd(width)}  ${line.access}\n`).join('')
}
