import type { DisplayView } from '@tomekeeper/contracts/combat'
import { Reconnecting } from './reconnecting.tsx'

type Props = { display: DisplayView; isAway: boolean }

/** Nothing to fight just now: the campaign’s name over its picture, in low light. */
export function BetweenFights({ display: { campaignName, coverUrl }, isAway }: Props) {
  return (
    <div className="relative isolate grid grow place-items-center overflow-clip p-[2em] text-center">
      {coverUrl && (
        <>
          <img src={coverUrl} alt="" className="absolute inset-0 -z-20 size-full object-cover" />
          {/* the words must be readable on any picture */}
          <span className="absolute inset-0 -z-10 bg-ground opacity-80" />
        </>
      )}
      <div className="flex max-w-[46em] flex-col items-center gap-[0.6em]">
        <img src="/tomekeeper.svg" alt="" className="size-[3em]" />
        <h1 className="text-[3.4em] leading-tight wrap-anywhere">{campaignName}</h1>
        <p className="text-[1.2em]">The table is set. The next fight appears here by itself.</p>
        {isAway && <Reconnecting />}
      </div>
    </div>
  )
}
