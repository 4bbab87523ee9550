import type { AiUsageInput, AiUsageView } from '@tomekeeper/contracts/admin'
import { Coins } from 'lucide-react'
import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { counted, formatNumber } from '../../lib/format.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { Select } from '../../ui/select.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { useAiUsage } from './use-ai-usage.ts'

type Days = AiUsageInput['days']
const SPANS: { value: string; label: string; days: Days }[] = [
  { value: '7', label: 'The last 7 days', days: 7 },
  { value: '30', label: 'The last 30 days', days: 30 },
  { value: '365', label: 'The last year', days: 365 },
]

export function AiUsage() {
  const [days, setDays] = useState<Days>(30)
  const usage = useAiUsage(days)
  return (
    <div className="flex flex-col gap-5">
      <div className="w-60 max-w-full">
        <Select
          aria-label="Time"
          choices={SPANS}
          value={String(days)}
          onChange={({ target }) => setDays(SPANS.find(({ value }) => value === target.value)?.days ?? 30)}
        />
      </div>
      <Usage query={usage} />
    </div>
  )
}

function Usage({ query }: { query: ReturnType<typeof useAiUsage> }) {
  const failure = failureFor(query.error)
  if (failure)
    return (
      <FailureState requestId={failure.requestId} onRetry={() => void query.refetch()}>
        {failure.sentence}
      </FailureState>
    )
  if (!query.data) return <RowsSkeleton label="Adding it up" rows={4} />
  if (query.data.total.calls === 0)
    return (
      <EmptyState icon={<Coins aria-hidden />} title="No model was asked">
        What the Sage asks of a model is counted here.
      </EmptyState>
    )
  const { total, byPerson, byModel } = query.data
  return (
    <>
      <p className="text-ink-soft">
        {counted(total.calls, 'call')}, {formatNumber(total.tokensIn)} tokens read, {formatNumber(total.tokensOut)}{' '}
        written.
      </p>
      <Card flush title="By person">
        <Table caption="Use by person" columns={PEOPLE} items={byPerson} keyOf={({ userId }) => userId ?? 'nobody'} />
      </Card>
      <Card flush title="By model">
        <Table
          caption="Use by model"
          columns={MODELS}
          items={byModel}
          keyOf={({ model, purpose }) => `${model} ${purpose}`}
        />
      </Card>
    </>
  )
}

type Sums = { calls: number; tokensIn: number; tokensOut: number }
const SUMS: Column<Sums>[] = [
  { key: 'calls', heading: 'Calls', numeric: true, cell: ({ calls }) => formatNumber(calls) },
  { key: 'in', heading: 'Read', numeric: true, wideOnly: true, cell: ({ tokensIn }) => formatNumber(tokensIn) },
  { key: 'out', heading: 'Written', numeric: true, cell: ({ tokensOut }) => formatNumber(tokensOut) },
]
const PEOPLE: Column<AiUsageView['byPerson'][number]>[] = [
  { key: 'name', heading: 'Person', cell: ({ name }) => name ?? 'A deleted account' },
  ...SUMS,
]
const MODELS: Column<AiUsageView['byModel'][number]>[] = [
  { key: 'model', heading: 'Model', cell: ({ model }) => model },
  { key: 'purpose', heading: 'For', cell: ({ purpose }) => purpose },
  ...SUMS,
]
