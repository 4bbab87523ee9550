import type { DisplayView } from '@tomekeeper/contracts/combat'
import { classNames } from '../../ui/class-names.ts'
import { LastWords } from './last-words.tsx'
import { NowPanel } from './now-panel.tsx'
import { onTheWall } from './on-the-wall.ts'
import { Reconnecting } from './reconnecting.tsx'
import { WallOrder } from './wall-order.tsx'

export type WallFight = NonNullable<DisplayView['fight']>

type Props = { display: DisplayView; fight: WallFight; isAway: boolean }

/** A running fight for everybody in the room: who is up, who is next, how they are, what just happened. */
export function ShownFight({ display, fight, isAway }: Props) {
  const { view } = fight
  const wall = onTheWall(view)
  return (
    <>
      <header className="flex flex-wrap items-baseline gap-x-[1.5em] gap-y-1 px-[1.5em] pt-[1em] pb-[0.6em]">
        <h1 className="min-w-0 grow text-[1.4em] wrap-anywhere">
          {fight.title || display.campaignName}
          {fight.title && (
            <span className="font-sans text-[0.65em] font-normal text-ink-soft"> {display.campaignName}</span>
          )}
        </h1>
        {isAway && <Reconnecting />}
        {view.phase === 'running' && (
          <p className="text-[1.4em]">
            Round <strong className="font-semibold tabular-nums">{view.round}</strong>
          </p>
        )}
      </header>
      <div
        className={classNames(
          'grid min-h-0 grow gap-[1em] px-[1.5em] pb-[1.2em]',
          wall.columns > 1
            ? 'lg:grid-cols-[minmax(0,4fr)_minmax(0,6fr)]'
            : 'lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]',
        )}
      >
        <div className="flex min-h-0 flex-col gap-[1em]">
          <NowPanel fight={fight} />
          <LastWords sentences={fight.story} />
        </div>
        <WallOrder fight={fight} wall={wall} />
      </div>
    </>
  )
}
