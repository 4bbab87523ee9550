import type { PgBoss, Queue } from 'pg-boss'
import type { Job } from './job.ts'

/** Where a job goes after its last attempt, so that somebody is told. */
export const deadLetterOf = (name: string) => `${name}.dead`

/** A worker that is silent for so long is taken for dead, and its job goes to another. */
const HEARTBEAT_SECONDS = 10

export async function createQueues(boss: PgBoss, { name, attempts, longest }: Job) {
  await queue(boss, deadLetterOf(name), {
    retryLimit: 5,
    retryBackoff: true,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    notify: true,
  })
  await queue(
    boss,
    name,
    {
      retryLimit: attempts - 1,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: longest,
      notify: true,
    },
    deadLetterOf(name),
  )
}

async function queue(boss: PgBoss, name: string, options: Omit<Queue, 'name'>, deadLetter?: string) {
  await boss.createQueue(name, deadLetter ? { ...options, deadLetter } : options)
  await boss.updateQueue(name, options) // a queue made by an older version keeps its old options otherwise
}
