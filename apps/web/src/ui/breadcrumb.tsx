import { ChevronRight } from 'lucide-react'
import { Children, type ReactNode } from 'react'

/** The way back up: pass links, and the present place as plain text at the end. */
export function Breadcrumb({ children }: { children: ReactNode }) {
  const places = Children.toArray(children)
  return (
    <nav aria-label="Breadcrumb">
      <ol className="flex flex-wrap items-center gap-1 text-sm text-ink-soft">
        {places.map((place, index) => (
          <li
            key={index}
            className="flex min-w-0 items-center gap-1"
            aria-current={index === places.length - 1 ? 'page' : undefined}
          >
            {index > 0 && <ChevronRight size={14} aria-hidden className="shrink-0" />}
            <span className="min-w-0 wrap-anywhere">{place}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
