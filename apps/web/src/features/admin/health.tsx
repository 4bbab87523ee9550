import type { HealthView } from '@tomekeeper/contracts/admin'
import type { ReactNode } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { formatBytes, formatNumber } from '../../lib/format.ts'
import { Card } from '../../ui/card.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { CardsSkeleton } from '../../ui/skeleton.tsx'
import { useHealth } from './use-health.ts'

export function Health() {
  const health = useHealth()
  const failure = failureFor(health.error)
  if (failure)
    return (
      <FailureState requestId={failure.requestId} onRetry={() => void health.refetch()}>
        {failure.sentence}
      </FailureState>
    )
  if (!health.data) return <CardsSkeleton label="Taking the pulse" cards={6} />
  return (
    <div className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
      {groupsOf(health.data).map(({ title, facts }) => (
        <Card key={title} title={title}>
          <dl className="flex flex-col gap-2 text-control">
            {facts.map(([name, value]) => (
              <div key={name} className="flex justify-between gap-4">
                <dt className="text-ink-soft">{name}</dt>
                <dd className="text-right wrap-anywhere">{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
      ))}
    </div>
  )
}

type Group = { title: string; facts: [string, ReactNode][] }

const groupsOf = ({ database, server, disk, counts, jobs, models, mail }: HealthView): Group[] => [
  {
    title: 'Database',
    facts: [
      ['Kind', database.kind === 'embedded' ? 'Embedded' : 'Postgres'],
      ['Version', database.version],
      ['Size', formatBytes(database.bytes)],
    ],
  },
  {
    title: 'Server',
    facts: [
      ['Started', <DateTime key="started" at={server.startedAt} look="relative" />],
      ['Node', server.node],
      ['Memory', formatBytes(server.memoryBytes)],
    ],
  },
  {
    title: 'Disk',
    facts: [
      ['Free', formatBytes(disk.freeBytes)],
      ['In all', formatBytes(disk.totalBytes)],
    ],
  },
  {
    title: 'What is kept',
    facts: [
      ['Accounts', formatNumber(counts.users)],
      ['Campaigns', formatNumber(counts.campaigns)],
      ['Documents', formatNumber(counts.documents)],
      ['Passages', formatNumber(counts.passages)],
    ],
  },
  {
    title: 'Jobs',
    facts: [
      ['Waiting', formatNumber(jobs.waiting)],
      ['Running', formatNumber(jobs.running + jobs.retrying)],
      ['Failed', formatNumber(jobs.failed)],
    ],
  },
  {
    title: 'Services',
    facts: [
      ['Chat model', models.chat ?? 'None'],
      ['Embeddings', models.embeddings ?? 'None'],
      ['Mail', mail.isConfigured ? 'Leaves through Resend' : 'Stays in the outbox'],
      ['Mails that did not leave', formatNumber(mail.failed)],
    ],
  },
]
