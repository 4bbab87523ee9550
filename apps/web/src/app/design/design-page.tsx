import { linkOptions } from '@tanstack/react-router'
import {
  BookOpenText,
  Flame,
  FormInput,
  Layers,
  Library,
  MousePointerClick,
  Palette,
  Search,
  Swords,
} from 'lucide-react'
import { useMemo } from 'react'
import { counted } from '../../lib/format.ts'
import { AppShell } from '../../ui/app-shell.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { openPalette, usePaletteActions } from '../../ui/palette-actions.ts'
import { ThemeSwitcher } from '../../ui/theme-switcher.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { Actions } from './actions.tsx'
import { Fields } from './fields.tsx'
import { Foundations } from './foundations.tsx'
import { GameIcons } from './game-icons.tsx'
import { Overlays } from './overlays.tsx'
import { Reading } from './reading.tsx'
import { Anchored } from './specimen.tsx'
import { States } from './states.tsx'
import { Things } from './things.tsx'

const PARTS = [
  { key: 'foundations', label: 'Light and ink', icon: <Palette aria-hidden /> },
  { key: 'actions', label: 'Actions', icon: <MousePointerClick aria-hidden /> },
  { key: 'fields', label: 'Fields', icon: <FormInput aria-hidden /> },
  { key: 'things', label: 'Things', icon: <Library aria-hidden /> },
  { key: 'game-icons', label: 'Pictures of the game', icon: <Swords aria-hidden /> },
  { key: 'states', label: 'States', icon: <Flame aria-hidden /> },
  { key: 'overlays', label: 'What floats', icon: <Layers aria-hidden /> },
  { key: 'reading', label: 'Reading', icon: <BookOpenText aria-hidden /> },
]

const PLACES = PARTS.map((part) => ({
  ...part,
  link: linkOptions({ to: '/design', hash: part.key, activeOptions: { includeHash: true } }),
}))

/** Everything the interface is made of, in every state; both themes side by side where there is room. */
export function DesignPage() {
  const sideBySide = useMedia('(min-width: 1600px)')
  usePaletteActions(
    useMemo(
      () =>
        PARTS.map(({ key, label, icon }) => ({
          id: `design.${key}`,
          label,
          group: 'Go to',
          icon,
          run: () => document.getElementById(key)?.scrollIntoView(),
        })),
      [],
    ),
  )

  return (
    <AppShell
      groups={[{ heading: 'The design', places: PLACES }]}
      account={<ThemeSwitcher compact />}
      accountCompact={<ThemeSwitcher compact />}
    >
      <PageHeader
        title="The design of Tomekeeper"
        badges={<Badge tone="ember">{counted(PARTS.length, 'part')}</Badge>}
        description="A well-made book on a lamplit table. Every piece, in every state."
        actions={
          <Button icon={<Search size={16} aria-hidden />} onClick={() => openPalette()}>
            Go or do
          </Button>
        }
      />
      {sideBySide ? (
        <div className="grid grid-cols-2 gap-6">
          <Sheet theme="candle" />
          <Anchored value={false}>
            <Sheet theme="vellum" />
          </Anchored>
        </div>
      ) : (
        <Sheet />
      )}
    </AppShell>
  )
}

function Sheet({ theme }: { theme?: 'candle' | 'vellum' }) {
  return (
    <div
      data-theme={theme}
      className={
        theme
          ? 'lamplight @container min-w-0 rounded-lg p-8 shadow-[inset_0_0_0_1px_var(--line)]'
          : '@container min-w-0'
      }
    >
      {theme && (
        <p className="mb-6 font-serif text-lg text-ember-ink italic">{theme === 'candle' ? 'Candle' : 'Vellum'}</p>
      )}
      <div className="divide-y divide-line">
        <Foundations />
        <Actions />
        <Fields />
        <Things />
        <GameIcons />
        <States />
        <Overlays />
        <Reading />
      </div>
    </div>
  )
}
