import {
  CreateDisplayInput,
  DisplayCode,
  DisplayIdInput,
  DisplayMade,
  DisplayRow,
  DisplayView,
} from '@tomekeeper/contracts/combat'
import { OnlyCampaign } from '@tomekeeper/contracts/ids'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { dmProcedure, publicProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { createDisplay } from './create-display.ts'
import { followDisplay } from './follow-display.ts'
import { listDisplays } from './list-displays.ts'
import { revokeDisplay } from './revoke-display.ts'
import { viewDisplay } from './view-display.ts'

export const displaysRouter = t.router({
  list: dmProcedure
    .input(OnlyCampaign)
    .output(shows(z.array(DisplayRow)))
    .query(({ ctx }) => listDisplays(ctx)),
  create: dmProcedure
    .input(CreateDisplayInput)
    .output(shows(DisplayMade))
    .mutation(({ ctx, input }) => createDisplay(ctx, input)),
  revoke: dmProcedure
    .input(DisplayIdInput)
    .output(shows(DisplayRow))
    .mutation(({ ctx, input }) => revokeDisplay(ctx, input)),
  view: publicProcedure
    .input(DisplayCode)
    .output(shows(DisplayView))
    .query(({ ctx, input }) => viewDisplay(ctx, input)),
  follow: publicProcedure
    .input(DisplayCode)
    .subscription(({ ctx, input, signal }) => followDisplay(ctx, input, signal ?? AbortSignal.timeout(3_600_000))),
})
