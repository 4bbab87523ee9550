import type { JobsPage, ListJobsInput } from '@tomekeeper/contracts/admin'
import type { Admin } from '../../access/viewer.ts'
import type { UserCtx } from '../../context.ts'
import { findJobs } from './admin.repo.ts'
import { pageOf } from './page-of.ts'

export const listJobs = async ({ db }: UserCtx<Admin>, input: ListJobsInput): Promise<JobsPage> =>
  pageOf(input.page, await findJobs(db, input))
