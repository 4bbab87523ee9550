import type { EditCampaignInput } from '@tomekeeper/contracts/campaigns'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { changeCampaign } from './campaigns.repo.ts'
import { changing } from './changing.ts'

export const editCampaign = (ctx: Ctx<Dm>, { campaignId: _, ...settings }: EditCampaignInput) =>
  changing(ctx, (tx) => changeCampaign(tx, ctx.viewer, settings))
