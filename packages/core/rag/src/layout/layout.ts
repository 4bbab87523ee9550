import type { LaidOutDocument, PositionedPage } from '../vocabulary.ts'
import { draftsOf, finish } from './blocks.ts'
import { flowsOf } from './columns.ts'
import { headingScale } from './headings.ts'
import { vocabularyOf } from './hyphens.ts'
import { lineText } from './line.ts'
import { withoutMargins } from './margins.ts'

/** Positioned text of a document's pages → headings, paragraphs, lists and tables in reading order (LAY-1 to LAY-9). */
export function layout(pages: readonly PositionedPage[]): LaidOutDocument {
  const flows = flowsOf(withoutMargins(pages))
  const lines = flows.flatMap((flow) => flow.lines)
  const levelOf = headingScale(lines)
  const isWord = vocabularyOf(() => lines.map(lineText))
  return { blocks: finish(draftsOf(flows, levelOf), isWord) }
}
