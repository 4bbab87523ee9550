import { keepPreviousData } from '@tanstack/react-query'
import type { AiUsageInput } from '@tomekeeper/contracts/admin'
import { trpc } from '../../lib/trpc.ts'

export const useAiUsage = (days: AiUsageInput['days']) =>
  trpc.admin.aiUsage.useQuery({ days }, { placeholderData: keepPreviousData })
