import type { MailKind } from '@tomekeeper/contracts/mail'
import type { Db, Tx } from '../db/tables.ts'
import type { Drawn } from './letter.ts'

type NewMail = Drawn & {
  id: string
  userId: string | null
  toAddress: string
  kind: MailKind
  state: 'waiting' | 'outbox'
}

export const insertMail = (tx: Tx, mail: NewMail) => tx.insertInto('mail').values(mail).execute()

/** A mail that still has to leave. */
export const mailToDeliver = (db: Db, id: string) =>
  db
    .selectFrom('mail')
    .select(['id', 'toAddress', 'subject', 'html', 'text', 'kind'])
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()

export const noteAttempt = (db: Db, id: string, failure: string) =>
  db
    .updateTable('mail')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), failure }))
    .where('id', '=', id)
    .execute()

/** Links that open an account are forgotten once they have left. */
export const noteSent = (db: Db, id: string, sentAt: Date, isSecret: boolean) =>
  db
    .updateTable('mail')
    .set((eb) => ({
      state: 'sent' as const,
      sentAt,
      failure: null,
      attempts: eb('attempts', '+', 1),
      ...(isSecret && { html: '', text: '' }),
    }))
    .where('id', '=', id)
    .execute()

export const noteFailed = (db: Db, id: string) =>
  db.updateTable('mail').set({ state: 'failed' }).where('id', '=', id).where('state', '=', 'waiting').execute()
