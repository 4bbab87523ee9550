import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { waitFor } from '../../test/wait-for.ts'
import { copyOfTemplate, world } from '../../test/world.ts'
import type { Database } from '../db/database.ts'
import type { Deps } from '../deps.ts'
import { openBell } from '../events/bell.ts'
import { defineJob, type Job, type Run } from './job.ts'
import { JobCancelled, type Jobs, openJobs } from './jobs.ts'
import { findRun } from './jobs.repo.ts'

// A queue of our own, which may be stopped and taken over.
let database: Database
let deps: Deps
beforeAll(async () => {
  database = await copyOfTemplate()
  deps = { ...(await world()).deps, db: database.db, bell: await openBell(database) }
})
afterAll(() => database.close())

type Runner = (run: Run) => Promise<void>

const aJob = (name: string, run: Runner, attempts = 3) => {
  const told: string[] = []
  const job = defineJob({
    name,
    input: z.object({}),
    attempts,
    run: (_deps, _input, one) => run(one),
    failed: async (_deps, _input, reason) => void told.push(reason),
  })
  return { job, told }
}

/** One process, as far as jobs are concerned. */
async function aProcess(job: Job, works = true): Promise<Jobs> {
  const jobs = await openJobs(database, [job], () => {})
  if (works) await jobs.work({ ...deps, jobs }, [job])
  return jobs
}

const enqueued = (jobs: Jobs, job: Job) => database.db.transaction().execute((tx) => jobs.enqueue(tx, job, {}))
const stateOf = async (id: string) => (await findRun(database.db, id))?.state
const ended = (id: string, state: string) => waitFor(async () => (await stateOf(id)) === state)

const untilAborted = ({ signal }: Run) =>
  new Promise<void>((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
  })

test('a job begins soon after its commit, and not at the next poll', async () => {
  let begun = (_at: number) => {}
  const { job } = aJob('test.soon', async () => begun(performance.now()))
  const jobs = await aProcess(job)
  const waits: number[] = []
  for (let round = 0; round < 7; round++) {
    await pause(50 + 90 * round) // at any point between two polls
    const started = new Promise<number>((resolve) => {
      begun = resolve
    })
    const id = await enqueued(jobs, job)
    const committed = performance.now()
    waits.push((await started) - committed)
    await ended(id, 'done')
  }
  await jobs.stop()
  const [, , , median = 0] = waits.toSorted((one, other) => one - other)
  console.info(`from commit to start: median ${median.toFixed(0)} ms on ${database.kind}`)
  expect(median).toBeLessThan(300)
})

test('a cancelled job ends in whichever process it runs', async () => {
  const ends: unknown[] = []
  const { job, told } = aJob('test.cancelled', (run) =>
    untilAborted(run).catch((reason: unknown) => {
      ends.push(reason)
      throw reason
    }),
  )
  const [worker, other] = [await aProcess(job), await aProcess(job, false)]
  const id = await enqueued(other, job)
  await ended(id, 'running')

  await other.cancel(id)
  await waitFor(async () => ends.length > 0, 3)
  await pause(1500) // long enough for another attempt to begin
  expect(ends).toEqual([expect.any(JobCancelled)])
  expect([await stateOf(id), told]).toEqual(['cancelled', []])
  await Promise.all([worker.stop(), other.stop()])
})

test('a job that its process puts back goes on in the next one, and no attempt is used up', async () => {
  let runs = 0
  let mayFinish = false
  const { job, told } = aJob(
    'test.put_back',
    async (run) => {
      runs++
      if (!mayFinish) await untilAborted(run)
    },
    1,
  )
  let jobs = await aProcess(job)
  const id = await enqueued(jobs, job)
  for (let stops = 0; stops < 2; stops++) {
    await waitFor(async () => runs === stops + 1)
    await jobs.stop()
    expect(await stateOf(id)).toBe('retrying')
    jobs = await aProcess(job)
  }
  mayFinish = true
  await waitFor(async () => runs === 3 || (await stateOf(id)) === 'done')
  await jobs.stop()
  expect(told).toEqual([])
}, 60_000)

test('a job that fails for the last time says why', async () => {
  const { job, told } = aJob('test.failing', () => Promise.reject(new Error('the ink is wet')), 1)
  const jobs = await aProcess(job)
  const id = await enqueued(jobs, job)
  await ended(id, 'failed')
  expect(told).toEqual(['the ink is wet'])
  await jobs.stop()
})
