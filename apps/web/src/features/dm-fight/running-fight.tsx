import type { HistoryStep } from '@tomekeeper/combat'
import { type ReactNode, useState } from 'react'
import { Banner } from '../../ui/banner.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { FightBar } from './bar/fight-bar.tsx'
import { FightMenu } from './bar/fight-menu.tsx'
import { TablePreview } from './bar/table-preview.tsx'
import type { useOpenToTable } from './bar/use-open-to-table.ts'
import { useDesk } from './desk.ts'
import { QuickLine } from './entry/quick-line.tsx'
import { KeysDialog } from './keys/keys-dialog.tsx'
import { PLACES } from './keys/places.ts'
import { useFightKeys } from './keys/use-fight-keys.ts'
import { InitiativeList } from './list/initiative-list.tsx'
import { NobodyYet } from './list/nobody-yet.tsx'
import type { Selection } from './list/selection.ts'
import { PhoneSheet } from './phone-sheet.tsx'
import { redoInWords, undoInWords } from './story/taken-back-words.ts'
import { useFaces } from './sync/use-faces.ts'
import { Due } from './turn/due.tsx'
import { Preparing } from './turn/preparing.tsx'
import { TurnColumn } from './turn/turn-column.tsx'
import { useRestOfScreen } from './use-rest-of-screen.ts'

type Props = {
  table: ReturnType<typeof useOpenToTable>
  selection: Selection
  history: readonly HistoryStep[]
  story: ReactNode
  banner: ReactNode
  notice: string | null
  onDismiss: () => void
}

/** The fight on one screen: order, turn and log beside each other where there is room, one above the other where not. */
export function RunningFight({ table, selection, history, story, banner, notice, onDismiss }: Props) {
  const desk = useDesk()
  const { combat, fight } = desk
  usePageTitle(combat.phase === 'running' ? `Round ${combat.round}, ${table.title}` : table.title)
  const isBeside = useMedia('(min-width: 1024px)')
  const hasRoomForLog = useMedia('(min-width: 1280px)')
  const { measured, style } = useRestOfScreen()
  const faces = useFaces(desk.campaign.id)
  const [open, setOpen] = useState<'log' | 'keys' | 'preview' | 'subject' | null>(null)
  const [showsStatBlock, setShowsStatBlock] = useState(true)
  const close = () => setOpen(null)
  useFightKeys(desk, {
    toggleStatBlock: () => setShowsStatBlock((shown) => !shown),
    toggleOpen: table.toggle,
    openLog: hasRoomForLog ? null : () => setOpen('log'),
  })

  return (
    <div
      ref={measured}
      style={style}
      className="-mx-4 -my-6 flex flex-col gap-3 px-4 py-4 sm:-mx-8 lg:-my-9 lg:h-(--rest) min-[1620px]:mx-[calc(-24px_-_(100vw_-_1616px)/2)]! lg:min-h-120"
    >
      <FightBar
        title={table.title}
        undoWords={undoInWords(fight, history)}
        redoWords={redoInWords(fight, history)}
        onLog={hasRoomForLog ? null : () => setOpen('log')}
        menu={
          <FightMenu
            isOpen={table.isOpen}
            onToggleOpen={table.toggle}
            onKeys={() => setOpen('keys')}
            onPreview={() => setOpen('preview')}
          />
        }
      />
      {banner}
      <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] xl:grid-cols-[minmax(0,1.42fr)_minmax(0,1.1fr)_minmax(0,0.75fr)]">
        <div className="flex min-h-0 flex-col gap-2">
          {!isBeside && (
            <>
              <Preparing />
              <Due />
            </>
          )}
          <div
            id={PLACES.list}
            tabIndex={-1}
            data-scrolls
            className="relative -mx-1 min-h-0 grow overscroll-contain px-1 lg:overflow-y-auto"
          >
            {Object.keys(combat.combatants).length === 0 ? (
              <NobodyYet />
            ) : (
              <InitiativeList
                combat={combat}
                faces={faces}
                selection={selection}
                onMove={desk.choose}
                onReorder={(id, before) => desk.attempt({ type: 'move_in_order', id, before })}
                onPicked={() => setOpen('subject')}
              />
            )}
          </div>
          <div className="sticky bottom-20 z-10 flex flex-col gap-2 lg:static">
            {notice !== null && (
              <Banner tone="danger" onDismiss={onDismiss}>
                {notice}
              </Banner>
            )}
            <QuickLine />
          </div>
        </div>
        {isBeside && <TurnColumn showsStatBlock={showsStatBlock} />}
        {hasRoomForLog && (
          <aside
            aria-label="Log"
            data-scrolls
            className="relative min-h-0 overflow-y-auto rounded-md bg-surface px-1.5 py-2"
          >
            {story}
          </aside>
        )}
      </div>
      {!isBeside && <PhoneSheet isOpen={open === 'subject'} notice={notice} onClose={close} />}
      {open === 'log' && (
        <Sheet open title="What happened" onOpenChange={(next) => !next && close()}>
          <div data-scrolls>{story}</div>
        </Sheet>
      )}
      {open === 'keys' && <KeysDialog onClose={close} />}
      {open === 'preview' && <TablePreview fight={fight} onClose={close} />}
    </div>
  )
}
