import { Id } from '@tomekeeper/contracts/ids'
import { z } from 'zod'
import { requireAdmin, requireDm, requireMember, requireUser } from '../access/guards.ts'
import { speakOurErrors } from './errors.ts'
import { t } from './init.ts'

/** Anyone, signed in or not. */
export const publicProcedure = t.procedure.meta({ access: 'public' }).use(speakOurErrors)

/** Someone signed in. */
export const authedProcedure = publicProcedure
  .meta({ access: 'authed' })
  .use(async ({ ctx, next }) => next({ ctx: { user: await requireUser(ctx) } }))

/** A member of the campaign the input names. Session and membership are one statement, so it does not build on `authed`. */
export const memberProcedure = publicProcedure
  .meta({ access: 'member' })
  .input(z.object({ campaignId: Id }))
  .use(async ({ ctx, input, next }) => next({ ctx: await requireMember(ctx, input.campaignId) }))

/** A DM of the campaign the input names. */
export const dmProcedure = memberProcedure
  .meta({ access: 'dm' })
  .use(({ ctx, next }) => next({ ctx: { viewer: requireDm(ctx.viewer) } }))

/** Someone who runs this installation. */
export const adminProcedure = authedProcedure
  .meta({ access: 'admin' })
  .use(({ ctx, next }) => next({ ctx: { user: requireAdmin(ctx.user) } }))
