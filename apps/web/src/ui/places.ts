import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** Somewhere the rail and the bottom bar lead. Write `link` with `linkOptions({ to, params })`, so its types are checked. */
export type Place = { key: string; label: string; icon: ReactNode; link: LinkProps; badge?: ReactNode }

/** Places that belong together, under a heading. */
export type PlaceGroup = { heading?: string; places: readonly Place[] }
