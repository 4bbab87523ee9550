import { Unplug } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { BetweenFights } from './between-fights.tsx'
import { FullScreen } from './full-screen.tsx'
import { ShownFight } from './shown-fight.tsx'
import { useDisplay } from './use-display.ts'
import { useIsIdle } from './use-is-idle.ts'
import { useWakeLock } from './use-wake-lock.ts'

/** The screen on the wall: read from across the room, touched by nobody. */
export function TableDisplay({ code }: { code: string }) {
  const { display, state } = useDisplay(code)
  const isIdle = useIsIdle()
  useWakeLock()
  usePageTitle(display?.campaignName ?? 'The table')

  return (
    // candlelight, whatever the device prefers; the letters grow with the screen
    <div
      data-theme="candle"
      className={classNames(
        'lamplight min-h-dvh text-[max(16px,min(1.25vw,2.2vh))] leading-snug lg:h-dvh lg:overflow-clip',
        isIdle && 'cursor-none',
      )}
    >
      <main id="main" tabIndex={-1} className="flex min-h-dvh flex-col outline-none lg:h-dvh">
        {display?.fight ? (
          <ShownFight display={display} fight={display.fight} isAway={state === 'away'} />
        ) : display ? (
          <BetweenFights display={display} isAway={state === 'away'} />
        ) : state === 'gone' ? (
          <Sign icon={<Unplug aria-hidden />} title="This link no longer works">
            It was taken back, or a letter is missing. Ask the DM for a new one.
          </Sign>
        ) : (
          <Sign title={state === 'away' ? 'The server cannot be reached' : 'Looking for the table'}>
            {state === 'away' ? 'It is asked again every few seconds.' : 'This takes a moment.'}
          </Sign>
        )}
      </main>
      {!isIdle && <FullScreen />}
    </div>
  )
}

const Sign = ({ icon, title, children }: { icon?: ReactNode; title: string; children: ReactNode }) => (
  <div role="status" className="m-auto flex flex-col items-center gap-[0.5em] p-[2em] text-center">
    {icon && <span className="text-ember-ink [&>svg]:size-[3em] [&>svg]:stroke-[1.3]">{icon}</span>}
    <h1 className="text-[2.2em]">{title}</h1>
    <p className="text-[1.1em] text-ink-soft">{children}</p>
  </div>
)
