import type { JobInput } from '@tomekeeper/contracts/admin'
import type { Admin } from '../../access/viewer.ts'
import { recordAdminAction } from '../../audit/record-admin-action.ts'
import type { UserCtx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { findJob } from './admin.repo.ts'

export async function retryJob(ctx: UserCtx<Admin>, { jobId }: JobInput) {
  const job = await findJob(ctx.db, jobId)
  if (!job) throw new Failure('not_found', { what: 'job' })
  if (job.state !== 'failed' && job.state !== 'cancelled') throw new Failure('changed_meanwhile')

  await ctx.jobs.retry(jobId)
  await ctx.db.transaction().execute((tx) =>
    recordAdminAction(tx, ctx, {
      by: ctx.user.id,
      action: 'job.retried',
      subject: jobId,
      details: { job: job.name },
    }),
  )
  return { ok: true as const }
}
