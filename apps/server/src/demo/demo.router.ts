import { Id } from '@tomekeeper/contracts/ids'
import { z } from 'zod'
import { t } from '../trpc/init.ts'
import { authedProcedure } from '../trpc/procedures.ts'
import { shows } from '../trpc/shows.ts'
import { addDemoCampaign } from './add-demo-campaign.ts'

export const demoRouter = t.router({
  add: authedProcedure
    .input(z.void())
    .output(shows(z.object({ campaignId: Id })))
    .mutation(({ ctx }) => addDemoCampaign(ctx)),
})
