import type { ListUsersInput } from '@tomekeeper/contracts/admin'
import { keepPreviousData } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'

/** The page before stays until the next one is there. */
export const useUsers = (input: ListUsersInput) =>
  trpc.admin.users.useQuery(input, { placeholderData: keepPreviousData })
