import {
  AiUsageInput,
  AiUsageView,
  AuditPage,
  DeleteUserInput,
  HealthView,
  JobInput,
  JobsPage,
  ListJobsInput,
  ListUsersInput,
  MailInput,
  MailPage,
  MailView,
  PageInput,
  SetAdminInput,
  SetAiAccessInput,
  UsersPage,
} from '@tomekeeper/contracts/admin'
import { Done } from '@tomekeeper/contracts/ids'
import { t } from '../../trpc/init.ts'
import { adminProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { cancelJob } from './cancel-job.ts'
import { deleteUser } from './delete-user.ts'
import { listJobs } from './list-jobs.ts'
import { listMail } from './list-mail.ts'
import { listUsers } from './list-users.ts'
import { readAuditLog } from './read-audit-log.ts'
import { readMail } from './read-mail.ts'
import { retryJob } from './retry-job.ts'
import { seeAiUsage } from './see-ai-usage.ts'
import { seeHealth } from './see-health.ts'
import { setAdmin } from './set-admin.ts'
import { setAiAccess } from './set-ai-access.ts'

const done = shows(Done)

export const adminRouter = t.router({
  users: adminProcedure
    .input(ListUsersInput)
    .output(shows(UsersPage))
    .query(({ ctx, input }) => listUsers(ctx, input)),
  setAdmin: adminProcedure
    .input(SetAdminInput)
    .output(done)
    .mutation(({ ctx, input }) => setAdmin(ctx, input)),
  setAiAccess: adminProcedure
    .input(SetAiAccessInput)
    .output(done)
    .mutation(({ ctx, input }) => setAiAccess(ctx, input)),
  deleteUser: adminProcedure
    .input(DeleteUserInput)
    .output(done)
    .mutation(({ ctx, input }) => deleteUser(ctx, input)),
  mail: adminProcedure
    .input(PageInput)
    .output(shows(MailPage))
    .query(({ ctx, input }) => listMail(ctx, input)),
  readMail: adminProcedure
    .input(MailInput)
    .output(shows(MailView))
    .mutation(({ ctx, input }) => readMail(ctx, input)),
  jobs: adminProcedure
    .input(ListJobsInput)
    .output(shows(JobsPage))
    .query(({ ctx, input }) => listJobs(ctx, input)),
  retryJob: adminProcedure
    .input(JobInput)
    .output(done)
    .mutation(({ ctx, input }) => retryJob(ctx, input)),
  cancelJob: adminProcedure
    .input(JobInput)
    .output(done)
    .mutation(({ ctx, input }) => cancelJob(ctx, input)),
  auditLog: adminProcedure
    .input(PageInput)
    .output(shows(AuditPage))
    .query(({ ctx, input }) => readAuditLog(ctx, input)),
  health: adminProcedure.output(shows(HealthView)).query(({ ctx }) => seeHealth(ctx)),
  aiUsage: adminProcedure
    .input(AiUsageInput)
    .output(shows(AiUsageView))
    .query(({ ctx, input }) => seeAiUsage(ctx, input)),
})
