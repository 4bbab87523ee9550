import { keepPreviousData } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'

export const useAuditLog = (page: number) =>
  trpc.admin.auditLog.useQuery({ page }, { placeholderData: keepPreviousData })
