import type { AuditPage, PageInput } from '@tomekeeper/contracts/admin'
import type { Admin } from '../../access/viewer.ts'
import type { UserCtx } from '../../context.ts'
import { findAudit } from './admin.repo.ts'
import { pageOf } from './page-of.ts'

export const readAuditLog = async ({ db }: UserCtx<Admin>, { page }: PageInput): Promise<AuditPage> =>
  pageOf(page, await findAudit(db, page))
