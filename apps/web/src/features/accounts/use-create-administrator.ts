import { trpc } from '../../lib/trpc.ts'

export const useCreateAdministrator = () => trpc.accounts.createAdministrator.useMutation()
