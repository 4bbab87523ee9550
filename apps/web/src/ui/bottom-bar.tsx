import { Link } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import { useId, useRef } from 'react'
import type { PlaceGroup } from './places.ts'
import { RailLink } from './side-rail.tsx'

const SLOTS = 5

/** The way around on phones: the first places under the thumb, the rest one tap further. */
export function BottomBar({ groups }: { groups: readonly PlaceGroup[] }) {
  const more = useRef<HTMLDivElement>(null)
  const id = useId()
  const places = groups.flatMap((group) => group.places)
  const shown = places.length > SLOTS ? places.slice(0, SLOTS - 1) : places
  const rest = places.slice(shown.length)
  const slot =
    'flex min-h-14 w-full flex-col items-center justify-center gap-1 px-1 text-xs text-ink-soft -outline-offset-2 aria-[current=page]:font-semibold aria-[current=page]:text-ember-ink [&>svg]:size-5'

  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 bg-raised pb-[env(safe-area-inset-bottom)] shadow-[0_-1px_0_var(--line)] lg:hidden"
    >
      <ul className="flex">
        {shown.map((place) => (
          <li key={place.key} className="min-w-0 flex-1">
            <Link {...place.link} className={slot}>
              {place.icon}
              <span className="max-w-full truncate">{place.label}</span>
            </Link>
          </li>
        ))}
        {rest.length > 0 && (
          <li className="min-w-0 flex-1">
            <button type="button" popoverTarget={id} className={slot}>
              <Ellipsis aria-hidden />
              More
            </button>
          </li>
        )}
      </ul>
      {rest.length > 0 && (
        <div
          ref={more}
          id={id}
          popover="auto"
          className="fixed inset-x-2 top-auto bottom-[calc(64px+env(safe-area-inset-bottom))] m-0 w-auto rounded-lg bg-raised p-2 text-ink shadow-high"
        >
          <ul className="flex flex-col gap-0.5">
            {rest.map((place) => (
              <li key={place.key}>
                <RailLink place={place} onFollow={() => more.current?.hidePopover?.()} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  )
}
