import { findWords } from '../lib/find-words.ts'

type Node = { type: string; value?: string; tagName?: string; properties?: Record<string, unknown>; children?: Node[] }

/** A rehype plugin: quoted words become a `<mark>`, wherever Markdown put bold, links or table cells between them. */
export const proseMarks = (words: string) => () => (tree: Node) => {
  const texts = textsOf(tree)
  const found = findWords(
    texts.map(({ node }) => node.value ?? ''),
    words,
  )
  for (const { piece, from, to } of found) {
    const text = texts[piece]
    if (!text) continue
    const value = text.node.value ?? ''
    const marked: Node = {
      type: 'element',
      tagName: 'mark',
      properties: {},
      children: [textNode(value.slice(from, to))],
    }
    const at = text.parent.indexOf(text.node)
    const pieces = [textNode(value.slice(0, from)), marked, textNode(value.slice(to))]
    text.parent.splice(at, 1, ...pieces.filter(({ value }) => value !== ''))
  }
}

const textNode = (value: string): Node => ({ type: 'text', value })

/** Every text with the list it stands in, in reading order. */
const textsOf = ({ children = [] }: Node): { node: Node; parent: Node[] }[] =>
  children.flatMap((node) => (node.type === 'text' ? [{ node, parent: children }] : textsOf(node)))
