import type { MailKind } from '@tomekeeper/contracts/mail'
import type { Tx } from '../db/tables.ts'
import type { Deps } from '../deps.ts'
import { deliverMail } from './deliver-mail.job.ts'
import type { Drawn } from './letter.ts'
import { insertMail } from './mail.repo.ts'

type Addressed = { userId: string | null; to: string; kind: MailKind; letter: Drawn }

/**
 * Writes a mail in the caller's transaction. With a provider it leaves as a job of its own, so that a provider in
 * trouble never undoes what the mail is about; without one it stays in the outbox, where an admin reads it.
 */
export async function sendMail(tx: Tx, deps: Pick<Deps, 'config' | 'jobs' | 'newId'>, mail: Addressed): Promise<void> {
  const { userId, to, kind, letter } = mail
  const id = deps.newId()
  const leaves = deps.config.RESEND_API_KEY !== undefined
  await insertMail(tx, { id, userId, toAddress: to, kind, state: leaves ? 'waiting' : 'outbox', ...letter })
  if (leaves) await deps.jobs.enqueue(tx, deliverMail, { mailId: id }, { subjectId: id })
}
