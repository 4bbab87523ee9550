import { JOB_STATES, type JobState, type JobView } from '@tomekeeper/contracts/admin'
import { Workflow } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Select } from '../../ui/select.tsx'
import { Refusal } from './refusal.tsx'
import { SeenList } from './seen-list.tsx'
import { useCancelJob } from './use-cancel-job.ts'
import { useJobs } from './use-jobs.ts'
import { useRetryJob } from './use-retry-job.ts'

const WORDS: Record<JobState, { label: string; tone: 'plain' | 'note' | 'warn' | 'good' | 'danger' }> = {
  waiting: { label: 'Waiting', tone: 'plain' },
  running: { label: 'Running', tone: 'note' },
  retrying: { label: 'Trying again', tone: 'warn' },
  done: { label: 'Done', tone: 'good' },
  failed: { label: 'Failed', tone: 'danger' },
  cancelled: { label: 'Cancelled', tone: 'plain' },
}

export function Jobs() {
  const [page, setPage] = useState(1)
  const [state, setState] = useState<JobState>()
  const jobs = useJobs(page, state)
  return (
    <Card
      flush
      title="Work in the background"
      actions={
        <Select
          aria-label="Show jobs that are"
          placeholder="All of them"
          choices={JOB_STATES.map((value) => ({ value, label: WORDS[value].label }))}
          value={state ?? ''}
          onChange={({ target }) => {
            setState(JOB_STATES.find((one) => one === target.value))
            setPage(1)
          }}
        />
      }
    >
      <SeenList
        label="Jobs"
        query={jobs}
        onPage={setPage}
        empty={{
          title: 'Nothing here',
          sentence: 'Reading documents and sending mail shows up here.',
          icon: <Workflow aria-hidden />,
        }}
      >
        {(items) => (
          <Rows label="Jobs">
            {items.map((job) => (
              <JobRow key={job.id} job={job} />
            ))}
          </Rows>
        )}
      </SeenList>
    </Card>
  )
}

function JobRow({ job }: { job: JobView }) {
  const retry = useRetryJob()
  const cancel = useCancelJob()
  const { label, tone } = WORDS[job.state]
  const isUnderWay = job.state === 'running' || job.state === 'retrying' || job.state === 'waiting'
  return (
    <>
      <Row
        title={job.name}
        badges={<Badge tone={tone}>{label}</Badge>}
        detail={
          <>
            <DateTime at={job.createdAt} look="relative" />
            {job.attempt > 1 && ` · attempt ${job.attempt}`}
            {job.failure && job.state !== 'done' && ` · ${job.failure}`}
          </>
        }
        actions={
          isUnderWay ? (
            <Button size="small" kind="quiet" busy={cancel.isPending} onClick={() => cancel.mutate({ jobId: job.id })}>
              Cancel
            </Button>
          ) : (
            job.state !== 'done' && (
              <Button size="small" busy={retry.isPending} onClick={() => retry.mutate({ jobId: job.id })}>
                Retry
              </Button>
            )
          )
        }
      />
      {job.state === 'running' && (
        <div className="px-4 pb-3 sm:px-5">
          <ProgressBar label={job.stage || 'Working'} value={job.progress} />
        </div>
      )}
      <Refusal error={retry.error ?? cancel.error} />
    </>
  )
}
