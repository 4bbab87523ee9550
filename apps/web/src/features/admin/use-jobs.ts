import { keepPreviousData } from '@tanstack/react-query'
import type { JobState } from '@tomekeeper/contracts/admin'
import { trpc } from '../../lib/trpc.ts'

const LOOK_AGAIN_MS = 3000

/** Looks again while it is on the screen, so that progress moves. */
export const useJobs = (page: number, state?: JobState) =>
  trpc.admin.jobs.useQuery({ page, state }, { placeholderData: keepPreviousData, refetchInterval: LOOK_AGAIN_MS })
