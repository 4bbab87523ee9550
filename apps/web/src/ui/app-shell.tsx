import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { BottomBar } from './bottom-bar.tsx'
import { Brand } from './brand.tsx'
import { IconButton } from './icon-button.tsx'
import { openPalette } from './palette-actions.ts'
import type { PlaceGroup } from './places.ts'
import { SideRail } from './side-rail.tsx'
import { SkipLink } from './skip-link.tsx'

type Props = {
  /** Where one is: the campaign's name, above its places. */
  heading?: ReactNode
  groups: readonly PlaceGroup[]
  /** Who is signed in: a menu at the foot of the rail, and in the top bar on phones. */
  account?: ReactNode
  accountCompact?: ReactNode
  /** Above the page, on every page: the unverified e-mail, a lost connection. */
  banner?: ReactNode
  children: ReactNode
}

/** The frame around every page of someone signed in: rail or bottom bar, and the page in the light between. */
export function AppShell({ heading, groups, account, accountCompact, banner, children }: Props) {
  return (
    <div className="lamplight min-h-dvh lg:grid lg:grid-cols-[256px_minmax(0,1fr)]">
      <SkipLink />
      <SideRail heading={heading} groups={groups} account={account} />
      <div className="flex min-w-0 flex-col pb-20 lg:pb-0">
        <header className="flex items-center gap-1 px-4 pt-2 lg:hidden">
          <div className="min-w-0 grow">{heading ?? <Brand />}</div>
          <IconButton
            label="Go or do"
            hint="none"
            icon={<Search size={20} aria-hidden />}
            onClick={() => openPalette()}
          />
          {accountCompact}
        </header>
        {banner && <div className="flex flex-col px-4 sm:px-8 [&>:not(:empty)]:mt-3">{banner}</div>}
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-[1360px] grow px-4 py-6 outline-none sm:px-8 lg:py-9"
        >
          {children}
        </main>
      </div>
      <BottomBar groups={groups} />
    </div>
  )
}
