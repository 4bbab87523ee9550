import { z } from 'zod'
import { Id } from './ids.ts'
import { MAIL_STATES } from './mail.ts'
import { Text } from './text.ts'

const page = { page: z.int().min(1).max(100_000).default(1) }
const PageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), page: z.int(), pages: z.int(), total: z.int() })

export const ROWS_A_PAGE = 25

export const ListUsersInput = z.strictObject({ ...page, search: Text.trim().max(100).default('') })
export type ListUsersInput = z.infer<typeof ListUsersInput>

export const AdminUserView = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  avatarUrl: z.string().nullable(),
  hue: z.int(),
  isAdmin: z.boolean(),
  /** Named in ADMIN_EMAILS: neither demoted nor deleted here. */
  isNamedAdmin: z.boolean(),
  aiAccess: z.boolean(),
  ownedCampaigns: z.int(),
  createdAt: z.string(),
})
export type AdminUserView = z.infer<typeof AdminUserView>
export const UsersPage = PageOf(AdminUserView)
export type UsersPage = z.infer<typeof UsersPage>

export const SetAdminInput = z.strictObject({ userId: Id, isAdmin: z.boolean() })
export type SetAdminInput = z.infer<typeof SetAdminInput>
export const SetAiAccessInput = z.strictObject({ userId: Id, aiAccess: z.boolean() })
export type SetAiAccessInput = z.infer<typeof SetAiAccessInput>
export const DeleteUserInput = z.strictObject({ userId: Id })
export type DeleteUserInput = z.infer<typeof DeleteUserInput>

export const PageInput = z.strictObject(page)
export type PageInput = z.infer<typeof PageInput>

export const MailSummary = z.object({
  id: Id,
  toAddress: z.string(),
  subject: z.string(),
  kind: z.string(),
  state: z.enum(MAIL_STATES),
  attempts: z.int(),
  failure: z.string().nullable(),
  createdAt: z.string(),
  sentAt: z.string().nullable(),
})
export type MailSummary = z.infer<typeof MailSummary>
export const MailPage = PageOf(MailSummary)
export type MailPage = z.infer<typeof MailPage>

export const MailInput = z.strictObject({ mailId: Id })
export type MailInput = z.infer<typeof MailInput>
export const MailView = MailSummary.extend({ text: z.string() })
export type MailView = z.infer<typeof MailView>

export const JOB_STATES = ['waiting', 'running', 'retrying', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof JOB_STATES)[number]

export const ListJobsInput = z.strictObject({ ...page, state: z.enum(JOB_STATES).optional() })
export type ListJobsInput = z.infer<typeof ListJobsInput>
export const JobView = z.object({
  id: Id,
  name: z.string(),
  state: z.enum(JOB_STATES),
  attempt: z.int(),
  progress: z.number(),
  stage: z.string(),
  failure: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type JobView = z.infer<typeof JobView>
export const JobsPage = PageOf(JobView)
export type JobsPage = z.infer<typeof JobsPage>
export const JobInput = z.strictObject({ jobId: Id })
export type JobInput = z.infer<typeof JobInput>

export const AuditView = z.object({
  id: Id,
  actorName: z.string().nullable(),
  action: z.string(),
  subject: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
  createdAt: z.string(),
})
export type AuditView = z.infer<typeof AuditView>
export const AuditPage = PageOf(AuditView)
export type AuditPage = z.infer<typeof AuditPage>

export const HealthView = z.object({
  database: z.object({ kind: z.enum(['embedded', 'postgres']), version: z.string(), bytes: z.number() }),
  server: z.object({ node: z.string(), startedAt: z.string(), memoryBytes: z.number() }),
  disk: z.object({ freeBytes: z.number(), totalBytes: z.number() }),
  counts: z.object({ users: z.int(), campaigns: z.int(), documents: z.int(), passages: z.int() }),
  jobs: z.record(z.enum(JOB_STATES), z.int()),
  models: z.object({ chat: z.string().nullable(), embeddings: z.string().nullable() }),
  mail: z.object({ isConfigured: z.boolean(), failed: z.int() }),
})
export type HealthView = z.infer<typeof HealthView>

export const AiUsageInput = z.strictObject({ days: z.union([z.literal(7), z.literal(30), z.literal(365)]).default(30) })
export type AiUsageInput = z.infer<typeof AiUsageInput>
const Tokens = { tokensIn: z.number(), tokensOut: z.number(), calls: z.int() }
export const AiUsageView = z.object({
  total: z.object(Tokens),
  byPerson: z.array(z.object({ userId: Id.nullable(), name: z.string().nullable(), ...Tokens })),
  byModel: z.array(z.object({ model: z.string(), purpose: z.string(), ...Tokens })),
  byDay: z.array(z.object({ day: z.string(), ...Tokens })),
})
export type AiUsageView = z.infer<typeof AiUsageView>
