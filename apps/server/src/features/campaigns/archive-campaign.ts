import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { changeCampaign } from './campaigns.repo.ts'
import { changing } from './changing.ts'

/** Puts a campaign that is over at the end of everyone's list. Nothing is lost and nothing is locked. */
export const archiveCampaign = (ctx: Ctx<Dm>) =>
  changing(ctx, (tx) => changeCampaign(tx, ctx.viewer, { archivedAt: ctx.clock().toISOString() }))

export const unarchiveCampaign = (ctx: Ctx<Dm>) =>
  changing(ctx, (tx) => changeCampaign(tx, ctx.viewer, { archivedAt: null }))
