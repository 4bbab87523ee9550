import { keepPreviousData } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'

export const useMail = (page: number) => trpc.admin.mail.useQuery({ page }, { placeholderData: keepPreviousData })
