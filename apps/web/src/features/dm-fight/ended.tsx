import { RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatNumber } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useDesk } from './desk.ts'
import { OUTCOME_WORDS } from './words.ts'

/** The fight is over: how it went, what comes after, and the way back into it. */
export function Ended({ title, after, log }: { title: string; after: ReactNode; log: ReactNode }) {
  const { combat, attempt } = useDesk()
  const { outcome, award, round } = combat
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title={title}
        description={
          <>
            {outcome ? OUTCOME_WORDS[outcome] : 'It is over'} in round {round}.
            {award && award.total > 0 && ` ${formatNumber(award.each)} XP each, of ${formatNumber(award.total)}.`}
          </>
        }
        actions={
          <Button icon={<RotateCcw size={16} aria-hidden />} onClick={() => attempt({ type: 'reopen_fight' })}>
            Reopen
          </Button>
        }
      />
      {after}
      <Card title="What happened" flush>
        <div className="max-h-96 overflow-y-auto px-3 pb-3">{log}</div>
      </Card>
    </div>
  )
}
