import { trpc } from '../../lib/trpc.ts'

export const useInstallation = () => trpc.accounts.installation.useQuery()
