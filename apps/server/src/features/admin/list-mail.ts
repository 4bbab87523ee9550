import type { MailPage, PageInput } from '@tomekeeper/contracts/admin'
import type { Admin } from '../../access/viewer.ts'
import type { UserCtx } from '../../context.ts'
import { findMails } from './admin.repo.ts'
import { pageOf } from './page-of.ts'

export const listMail = async ({ db }: UserCtx<Admin>, { page }: PageInput): Promise<MailPage> =>
  pageOf(page, await findMails(db, page))
