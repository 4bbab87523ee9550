import type { Box } from './quote-boxes.ts'
import { stacked } from './stacked.ts'

type Props = { passage: readonly Box[]; quote: readonly Box[]; width: number; height: number }

/** Laid over a page: the passage in a tint with a line at its side, the quoted words in full colour. */
export function PageMarks({ passage, quote, width, height }: Props) {
  const placed = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: Box) => ({
    left: `${(x0 / width) * 100}%`,
    top: `${(y0 / height) * 100}%`,
    width: `${((x1 - x0) / width) * 100}%`,
    height: `${((y1 - y0) / height) * 100}%`,
  })
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0 mix-blend-multiply" data-marks>
      {stacked(passage).map((box, index) => (
        <span key={index} data-mark="passage" className="page-mark-passage absolute" style={placed(box)} />
      ))}
      {quote.map((box, index) => (
        <span key={index} data-mark="quote" className="page-mark-quote absolute" style={placed(box)} />
      ))}
    </div>
  )
}
