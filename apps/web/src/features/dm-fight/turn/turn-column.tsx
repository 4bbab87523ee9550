import { ActPanel } from '../acts/act-panel.tsx'
import { useDesk } from '../desk.ts'
import { Due } from './due.tsx'
import { Preparing } from './preparing.tsx'
import { StatBlockBeside } from './stat-block-beside.tsx'
import { SubjectCard } from './subject-card.tsx'

/** What is due, what is being done, and whoever it is about. */
export function TurnColumn({ showsStatBlock }: { showsStatBlock: boolean }) {
  const { acting } = useDesk()
  return (
    <div className="relative -m-1 flex min-h-0 flex-col gap-3 overflow-y-auto overscroll-contain p-1">
      {acting && <ActPanel acting={acting} />}
      <Due />
      {!acting && <Preparing />}
      <SubjectCard />
      {showsStatBlock && <StatBlockBeside />}
    </div>
  )
}
