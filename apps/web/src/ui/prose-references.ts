type Node = { type: string; value?: string; tagName?: string; properties?: Record<string, unknown>; children?: Node[] }

/** A rehype plugin: `[3]` in running text becomes a reference mark that `Prose` hands to its caller. */
export const proseReferences = () => (tree: Node) => markIn(tree)

function markIn(node: Node) {
  if (!node.children || node.tagName === 'code' || node.tagName === 'pre' || node.tagName === 'a') return
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'text') {
      markIn(child)
      return [child]
    }
    return (child.value ?? '').split(/(\[\d{1,3}\])/).flatMap((piece): Node[] => {
      if (piece === '') return []
      if (!/^\[\d{1,3}\]$/.test(piece)) return [{ type: 'text', value: piece }]
      const properties = { dataReference: piece.slice(1, -1) }
      return [{ type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: piece }] }]
    })
  })
}
