import { ChevronLeft, ChevronRight, Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { IconButton } from '../../ui/icon-button.tsx'

type Props = {
  page: number
  pages: number
  zoom: number
  onPage: (page: number) => void
  onZoom: (zoom: number) => void
}

export const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const

/** The next step from a zoom that may have been anything. */
export const zoomed = (zoom: number, direction: 1 | -1): number =>
  (direction === 1 ? ZOOMS.find((step) => step > zoom) : ZOOMS.findLast((step) => step < zoom)) ?? zoom

export function PdfToolbar({ page, pages, zoom, onPage, onZoom }: Props) {
  return (
    <div
      role="toolbar"
      aria-label="Page and size"
      className="sticky top-2 z-10 mx-auto flex w-fit max-w-full items-center gap-0.5 rounded-md bg-raised px-1.5 py-1 shadow-float"
    >
      <IconButton
        label="Previous page"
        hint="below"
        icon={<ChevronLeft size={18} aria-hidden />}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      />
      <PageNumber key={page} page={page} pages={pages} onPage={onPage} />
      <IconButton
        label="Next page"
        hint="below"
        icon={<ChevronRight size={18} aria-hidden />}
        disabled={page >= pages}
        onClick={() => onPage(page + 1)}
      />
      <span aria-hidden className="mx-1 h-6 w-px bg-line" />
      <IconButton
        label="Smaller"
        hint="below"
        icon={<ZoomOut size={18} aria-hidden />}
        disabled={zoomed(zoom, -1) === zoom}
        onClick={() => onZoom(zoomed(zoom, -1))}
      />
      <IconButton
        label="Larger"
        hint="below"
        icon={<ZoomIn size={18} aria-hidden />}
        disabled={zoomed(zoom, 1) === zoom}
        onClick={() => onZoom(zoomed(zoom, 1))}
      />
      <IconButton
        label="Fit the width"
        hint="below"
        icon={<Maximize2 size={17} aria-hidden />}
        disabled={zoom === 1}
        onClick={() => onZoom(1)}
      />
    </div>
  )
}

function PageNumber({ page, pages, onPage }: Pick<Props, 'page' | 'pages' | 'onPage'>) {
  return (
    <form
      className="flex items-center gap-1.5 text-control whitespace-nowrap"
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = Number(new FormData(event.currentTarget).get('page'))
        if (Number.isInteger(wanted)) onPage(Math.min(pages, Math.max(1, wanted)))
      }}
    >
      <input
        name="page"
        aria-label={`Page, of ${pages}`}
        defaultValue={page}
        inputMode="numeric"
        autoComplete="off"
        className="control min-h-8! w-14! px-1! py-1! text-center"
        onFocus={(event) => event.target.select()}
      />
      <span aria-hidden className="text-ink-soft tabular-nums">
        of {pages}
      </span>
    </form>
  )
}
