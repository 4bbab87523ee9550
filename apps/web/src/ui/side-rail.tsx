import { Link } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { KeyCaps } from './key-caps.tsx'
import { openPalette } from './palette-actions.ts'
import type { Place, PlaceGroup } from './places.ts'

type Props = { heading?: ReactNode; groups: readonly PlaceGroup[]; account?: ReactNode }

/** The way around, from 1024 px up. */
export function SideRail({ heading, groups, account }: Props) {
  return (
    <header className="sticky top-0 hidden h-dvh flex-col gap-4 overflow-y-auto bg-sunken px-3 pt-4 pb-3 lg:flex">
      <div className="px-2">
        <Brand />
      </div>
      <button
        type="button"
        onClick={() => openPalette()}
        className="flex min-h-10 items-center gap-2.5 rounded-md bg-surface px-3 text-control text-ink-soft shadow-[inset_0_0_0_1px_var(--line)] transition-colors duration-[140ms] hover:bg-hover hover:text-ink"
      >
        <Search size={16} aria-hidden />
        <span className="grow text-left">Go or do</span>
        <KeyCaps keys="mod+k" />
      </button>
      {heading && <div className="px-2">{heading}</div>}
      <nav aria-label="Main" className="flex grow flex-col gap-5">
        {groups.map((group, index) => (
          <div key={group.heading ?? index}>
            {group.heading && (
              <h2 className="px-3 pb-1.5 font-sans text-sm font-medium text-ink-soft">{group.heading}</h2>
            )}
            <ul className="flex flex-col gap-0.5">
              {group.places.map((place) => (
                <li key={place.key}>
                  <RailLink place={place} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      {account}
    </header>
  )
}

export function RailLink({ place, onFollow }: { place: Place; onFollow?: () => void }) {
  return (
    <Link
      {...place.link}
      onClick={onFollow}
      className="tap relative flex min-h-10 items-center gap-3 rounded-md px-3 py-1.5 text-control text-ink-soft transition-colors duration-[140ms] before:absolute before:inset-y-2 before:left-0 before:w-[3px] before:rounded-full before:bg-ember before:opacity-0 hover:bg-hover hover:text-ink aria-[current=page]:bg-surface aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:before:opacity-100 [&[aria-current=page]_svg]:text-ember-ink"
    >
      <span className="inline-flex [&>svg]:size-[18px]">{place.icon}</span>
      <span className="min-w-0 grow truncate">{place.label}</span>
      {place.badge}
    </Link>
  )
}
