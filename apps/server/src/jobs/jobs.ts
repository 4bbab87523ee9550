import { PgBoss } from 'pg-boss'
import { bossInside, type Database } from '../db/database.ts'
import type { Db, Tx } from '../db/tables.ts'
import type { Deps } from '../deps.ts'
import { ring } from '../events/bell.ts'
import type { Job, Run } from './job.ts'
import { activeJobs, allowAnotherAttempt, beginRun, findRun, insertRun, updateRun } from './jobs.repo.ts'
import { createQueues, deadLetterOf } from './queues.ts'

type About = { subjectId?: string; campaignId?: string; startAfterSeconds?: number }

export type Jobs = {
  /** Enqueues inside the caller's transaction: no commit, no job. Answers the job's id. */
  enqueue<Input>(tx: Tx, job: Job<Input>, input: Input, about?: About): Promise<string>
  /** Ends a job, waiting or running, in whichever process it runs. */
  cancel(jobId: string): Promise<void>
  /** Gives a failed or cancelled job another round of attempts. */
  retry(jobId: string): Promise<void>
  /** Takes up work in this process. */
  work(deps: Deps, jobs: readonly Job[]): Promise<void>
  stop(): Promise<void>
}

/** What travels through the queue; the id is ours as well, so that a dead letter names the job it was. */
type Sent = { id: string; input: unknown }

const SCHEMA = 'jobs'
const PROGRESS_EVERY_MS = 300

/** Durable work over pg-boss: kept in our database, so that it commits with the change it belongs to. */
export async function openJobs(
  { db, kind, bossOptions }: Pick<Database, 'db' | 'kind' | 'bossOptions'>,
  known: readonly Job[],
  onProblem: (problem: unknown) => void,
): Promise<Jobs> {
  refuseSharedNames(known)
  const boss = new PgBoss({
    ...bossOptions,
    schema: SCHEMA,
    useListenNotify: true,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    persistWarnings: false,
  })
  boss.on('error', onProblem)
  await boss.start()
  for (const job of known) await createQueues(boss, job)
  if (kind === 'embedded') await takeOver(boss, db)

  const running = new Map<string, AbortController>()

  return {
    async enqueue(tx, job, input, { subjectId, campaignId, startAfterSeconds } = {}) {
      const id = crypto.randomUUID()
      await insertRun(tx, { id, name: job.name, subjectId, campaignId })
      await boss.send(
        job.name,
        { id, input },
        {
          id,
          db: bossInside(tx),
          ...(startAfterSeconds && { startAfter: startAfterSeconds }),
        },
      )
      return id
    },
    async cancel(jobId) {
      const run = await findRun(db, jobId)
      if (!run || run.state === 'done' || run.state === 'failed') return
      await boss.cancel(run.name, jobId)
      await updateRun(db, jobId, { state: 'cancelled' })
      running.get(jobId)?.abort(new JobCancelled())
      await ring(db, { about: 'job', jobId, cancel: true }) // it may run in another process
    },
    async retry(jobId) {
      const run = await findRun(db, jobId)
      if (!run) return
      if (run.state === 'cancelled') await boss.resume(run.name, jobId)
      else await boss.retry(run.name, jobId)
      await db
        .updateTable('jobRun')
        .set({ state: 'waiting', failure: null, progress: 0, stage: '' })
        .where('id', '=', jobId)
        .execute()
    },
    async work(deps, jobs) {
      deps.bell.onNotice((notice) => {
        if (notice.about === 'job') running.get(notice.jobId)?.abort(new JobCancelled())
      })
      for (const job of jobs) {
        await workOn(boss, deps, job, running)
        await workOnTheDead(boss, deps, job)
      }
    },
    async stop() {
      for (const controller of running.values()) controller.abort(new ProcessStopping())
      await boss.stop({ graceful: true, timeout: 8000, close: true })
    },
  }
}

export class JobCancelled extends Error {
  override name = 'JobCancelled'
}
export class ProcessStopping extends Error {
  override name = 'ProcessStopping'
}

function refuseSharedNames(jobs: readonly Job[]) {
  const names = jobs.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice) throw new Error(`two jobs are called ${twice}`)
}

/** Where more than one waits, the next is taken up at once; the queue's length is looked at every two seconds. */
const POLLING = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2, burstWhenReadyExceeds: 1 } as const

async function workOn(boss: PgBoss, deps: Deps, job: Job, running: Map<string, AbortController>) {
  const options = { ...POLLING, localConcurrency: job.atOnce, includeMetadata: true } as const
  await boss.work(job.name, options, async ([claimed]) => {
    if (!claimed) return
    const controller = new AbortController()
    const signal = AbortSignal.any([controller.signal, claimed.signal])
    running.set(claimed.id, controller)
    const attempt = claimed.retryCount + 1
    const run: Run = { id: claimed.id, attempt, signal, progress: throttled(deps.db, claimed.id) }
    try {
      if (!(await beginRun(deps.db, claimed.id, attempt))) return // cancelled just now
      const { input } = claimed.data as Sent
      await job.run(deps, input, run)
      await updateRun(deps.db, claimed.id, { state: 'done', progress: 1, failure: null })
    } catch (error) {
      if (controller.signal.reason instanceof JobCancelled) return
      const about = { job: job.name, jobId: claimed.id, attempt }
      if (controller.signal.reason instanceof ProcessStopping) {
        deps.log.info(about, 'job put back')
        await allowAnotherAttempt(deps.db, claimed.id)
        await updateRun(deps.db, claimed.id, { state: 'retrying' })
      } else {
        deps.log.warn({ ...about, err: error }, 'job failed')
        await updateRun(deps.db, claimed.id, { state: 'retrying', failure: reasonOf(error) })
      }
      throw error
    } finally {
      running.delete(claimed.id)
    }
  })
}

/**
 * The embedded database has one process, so whatever was at work when it opened belongs to one that died. Elsewhere
 * another process may be at work, and only a missing heartbeat tells.
 */
async function takeOver(boss: PgBoss, db: Db) {
  for (const { id, name } of await activeJobs(db)) await boss.fail(name, id, { message: 'the process ended' })
}

/** Jobs that failed for the last time, whether they threw or their process kept dying. */
async function workOnTheDead(boss: PgBoss, deps: Deps, job: Job) {
  await boss.work(deadLetterOf(job.name), POLLING, async ([dead]) => {
    if (!dead) return
    const { id, input } = dead.data as Sent
    const run = await findRun(deps.db, id)
    await job.failed(deps, input, run?.failure ?? 'the process ended while this ran')
    await updateRun(deps.db, id, { state: 'failed' })
  })
}

function throttled(db: Db, id: string): Run['progress'] {
  let lastAt = 0
  let lastStage = ''
  return async (fraction, stage) => {
    const now = performance.now()
    if (stage === lastStage && now - lastAt < PROGRESS_EVERY_MS) return
    lastAt = now
    lastStage = stage
    await updateRun(db, id, { progress: fraction, stage })
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500)
