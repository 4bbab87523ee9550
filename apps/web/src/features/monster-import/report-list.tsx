import type { ImportReport } from '@tomekeeper/contracts/bestiary'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Rows } from '../../ui/rows.tsx'
import { ReportLine } from './report-line.tsx'

type Props = { campaignId: string; report: ImportReport; label: string }

const AT_ONCE = 60

const FILTERS = [
  { key: 'all', label: 'All', keeps: () => true },
  {
    key: 'look',
    label: 'To look at',
    keeps: ({ does, sentence, unread, confidence }: ImportReport['lines'][number]) =>
      does !== 'skip' && (sentence !== null || unread.length > 0 || (confidence ?? 1) < 0.9),
  },
  { key: 'skipped', label: 'Skipped', keeps: ({ does }: ImportReport['lines'][number]) => does === 'skip' },
] as const

/** Every creature of an import, or those that deserve a look. */
export function ReportList({ campaignId, report, label }: Props) {
  const [filter, setFilter] = useState<(typeof FILTERS)[number]['key']>('all')
  const [shown, setShown] = useState(AT_ONCE)
  const found = FILTERS.map((one) => ({ ...one, lines: report.lines.filter(one.keeps) }))
  const lines = found.find(({ key }) => key === filter)?.lines ?? []

  return (
    <>
      <div role="group" aria-label="Show" className="flex flex-wrap gap-1.5 px-4 pb-2 sm:px-5">
        {found.map(({ key, label: words, lines: those }) => (
          <Button
            key={key}
            size="small"
            kind={key === filter ? 'secondary' : 'quiet'}
            aria-pressed={key === filter}
            disabled={those.length === 0}
            onClick={() => {
              setFilter(key)
              setShown(AT_ONCE)
            }}
          >
            {words} {those.length}
          </Button>
        ))}
      </div>
      <Rows label={label}>
        {lines.slice(0, shown).map((line, index) => (
          <ReportLine key={index} campaignId={campaignId} line={line} isDone={report.importId !== null} />
        ))}
      </Rows>
      {lines.length > shown && (
        <div className="px-4 py-3 sm:px-5">
          <Button kind="quiet" size="small" onClick={() => setShown(shown + AT_ONCE * 5)}>
            Show more of {lines.length}
          </Button>
        </div>
      )}
    </>
  )
}
