import { asJson } from '../db/json.ts'
import type { Tx } from '../db/tables.ts'
import type { Deps } from '../deps.ts'

export type AdminAction =
  | 'user.made_admin'
  | 'user.unmade_admin'
  | 'user.ai_access_given'
  | 'user.ai_access_taken'
  | 'user.deleted'
  | 'administrator.created'
  | 'mail.read'
  | 'job.retried'
  | 'job.cancelled'
  | 'core_rule.added'
  | 'core_rule.changed'
  | 'core_rule.read_again'
  | 'core_rule.removed'
  | 'ingestion.changed'
  | 'core_monster.reviewed'
  | 'core_monster.changed'

type Action = { by: string; action: AdminAction; subject: string | null; details?: Record<string, string | number> }

/** One line of the audit log, in the transaction of what it tells about. Details hold names, never secrets. */
export const recordAdminAction = (tx: Tx, { newId }: Pick<Deps, 'newId'>, { by, action, subject, details }: Action) =>
  tx
    .insertInto('auditEntry')
    .values({ id: newId(), actorId: by, action, subject, details: asJson(details ?? {}) })
    .execute()
