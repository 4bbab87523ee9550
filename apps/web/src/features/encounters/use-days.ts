import { trpc } from '../../lib/trpc.ts'

/** The 2024 rules have no adventuring days, so nothing is asked. */
export const useDays = (campaignId: string, rules: '2014' | '2024') =>
  trpc.encounters.days.useQuery({ campaignId }, { enabled: rules === '2014' })
