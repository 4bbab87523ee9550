import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { Db } from './db/tables.ts'
import type { Bell } from './events/bell.ts'
import type { FileStore } from './files/file-store.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Models } from './models/models.ts'

/** The outside world. Tests hand in their own clock, randomness and models. */
export type Deps = {
  config: Config
  db: Db
  clock: () => Date
  /** A fresh id. */
  newId: () => string
  random: () => number
  files: FileStore
  models: Models
  bell: Bell
  jobs: Jobs
  log: Logger
  /** Signs cookies; kept in the database so that every process agrees. */
  authSecret: string
}
