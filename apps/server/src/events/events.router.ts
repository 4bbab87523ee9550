import { FollowInput } from '@tomekeeper/contracts/events'
import { t } from '../trpc/init.ts'
import { authedProcedure } from '../trpc/procedures.ts'
import { follow } from './follow.ts'

export const eventsRouter = t.router({
  follow: authedProcedure
    .input(FollowInput)
    .subscription(({ ctx, input, signal }) => follow(ctx, input, signal ?? AbortSignal.timeout(3_600_000))),
})
