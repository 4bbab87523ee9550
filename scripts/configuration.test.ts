import { readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'

const CONFIG = 'apps/server/src/config.ts'

/** The names in `Environment`, from the syntax tree: importing the server from here would cross a boundary. */
function variablesRead(): string[] {
  const names: string[] = []
  new Visitor({
    VariableDeclarator(node) {
      if (node.id.type !== 'Identifier' || node.id.name !== 'Environment' || node.init?.type !== 'CallExpression')
        return
      const [shape] = node.init.arguments
      if (shape?.type !== 'ObjectExpression') return
      for (const property of shape.properties)
        if (property.type === 'Property' && property.key.type === 'Identifier') names.push(property.key.name)
    },
  }).visit(parseSync(CONFIG, readFileSync(CONFIG, 'utf8')).program)
  return names
}

test('the operations page explains every variable the server reads, and no other', () => {
  const table = readFileSync('docs/operations.md', 'utf8').match(/^\| `[A-Z0-9_`, ]+\|/gm) ?? []
  const explained = table.flatMap((row) => [...row.matchAll(/`([A-Z0-9_]+)`/g)].map((match) => match[1]))

  expect(variablesRead()).toContain('PORT')
  expect(new Set(explained)).toEqual(new Set(variablesRead()))
})
