import { type Expression, parseSync, Visitor } from 'oxc-parser'

/** One way out of a file: an import, a re-export, a dynamic import, or a type taken with `import('…')`. */
export type Import = { specifier: string; line: number; typeOnly: boolean }

/** A place where the environment is read; handing all of it to `readConfig` is not reading it. */
export type EnvironmentRead = { line: number; handedToConfig: boolean }

export type Source = { imports: Import[]; environmentReads: EnvironmentRead[] }

/** Stands for a dynamic import whose name is only known when it runs. */
export const COMPUTED = '(computed)'

/** What a file reaches for, from its syntax tree. A file that does not parse is an error, never an empty answer. */
export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text)
  const broken = errors.find((error) => error.severity === 'Error')
  if (broken) throw new Error(`${path} could not be parsed: ${broken.message}`)

  const imports: Import[] = []
  const reads = new Map<number, EnvironmentRead>()
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const add = (source: { value: string; start: number }, typeOnly: boolean) =>
    imports.push({ specifier: source.value, line: lineAt(source.start), typeOnly })

  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source, node.exportKind === 'type')
    },
    ImportExpression(node) {
      add({ value: plainText(node.source) ?? COMPUTED, start: node.start }, false)
    },
    TSImportType: (node) => add(node.source, true),
    CallExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'readConfig') return
      for (const argument of node.arguments)
        if (isEnvironment(argument)) reads.set(argument.start, { line: lineAt(argument.start), handedToConfig: true })
    },
    MemberExpression(node) {
      if (isEnvironment(node) && !reads.has(node.start))
        reads.set(node.start, { line: lineAt(node.start), handedToConfig: false })
    },
  }).visit(program)

  return { imports, environmentReads: [...reads.values()] }
}

const plainText = (node: Expression) =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined

/** `process.env`, however it is spelt. */
function isEnvironment(node: { type: string }) {
  const { object, property } = node as {
    object?: { type: string; name?: string }
    property?: { name?: string; value?: unknown }
  }
  return (
    node.type === 'MemberExpression' &&
    object?.type === 'Identifier' &&
    object.name === 'process' &&
    (property?.name ?? property?.value) === 'env'
  )
}
