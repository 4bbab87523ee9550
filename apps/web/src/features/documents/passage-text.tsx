import type { PassageView } from '@tomekeeper/contracts/documents'
import { Fragment, type ReactNode } from 'react'
import { type Found, findWords } from '../../lib/find-words.ts'
import { classNames } from '../../ui/class-names.ts'
import { type PassageBlock, passageBlocks, piecesOf } from './passage-blocks.ts'

type Props = { passage: PassageView; isCited: boolean; quote?: string }

/** One passage to be read, with the quoted words marked where they stand. */
export function PassageText({ passage: { headingPath, text }, isCited, quote }: Props) {
  const blocks = passageBlocks(text, headingPath)
  const pieces = blocks.flatMap(piecesOf)
  const found = new Map(quote ? findWords(pieces, quote).map((one) => [one.piece, one]) : [])
  const drawn = drawing(found)
  return (
    <section
      aria-label={isCited ? 'The cited passage' : undefined}
      className={classNames(
        'prose',
        isCited && '-mx-3 rounded-r-md border-l-3 border-ember bg-ember-soft/45 px-3 py-3 sm:-mx-4 sm:px-4',
      )}
    >
      {blocks.map((block, index) => (
        <Fragment key={index}>{blockOf(block, drawn)}</Fragment>
      ))}
    </section>
  )
}

/** Draws piece after piece, each with what is marked in it. */
function drawing(found: ReadonlyMap<number, Found>) {
  let next = 0
  return (piece: string): ReactNode => {
    const mark = found.get(next++)
    if (!mark) return piece
    return (
      <>
        {piece.slice(0, mark.from)}
        <mark>{piece.slice(mark.from, mark.to)}</mark>
        {piece.slice(mark.to)}
      </>
    )
  }
}

// called, not rendered: `drawn` counts pieces, so a block must be drawn once and in its turn
function blockOf(block: PassageBlock, drawn: (piece: string) => ReactNode) {
  switch (block.kind) {
    case 'heading':
      return <h2 className={block.depth < 2 ? undefined : 'text-lg!'}>{drawn(block.text)}</h2>
    case 'paragraph':
      return <p>{drawn(block.text)}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{drawn(item)}</li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <div className="overflow-x-auto" role="region" aria-label={`Table: ${block.rows[0]?.join(', ')}`} tabIndex={0}>
          <table>
            <tbody>
              {block.rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, column) => (
                    <td key={column}>{drawn(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
  }
}
