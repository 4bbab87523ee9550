import { trpc } from '../../lib/trpc.ts'

export const useDevices = () => trpc.accounts.devices.useQuery()
