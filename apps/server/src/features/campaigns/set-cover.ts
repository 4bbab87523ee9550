import type { SetCoverInput } from '@tomekeeper/contracts/campaigns'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { requireImage } from '../../files/images/require-image.ts'
import { changeCampaign } from './campaigns.repo.ts'
import { changing } from './changing.ts'

/** Null takes the cover off again. */
export const setCover = (ctx: Ctx<Dm>, { coverKey }: SetCoverInput) =>
  changing(ctx, async (tx) => {
    if (coverKey) await requireImage(tx, coverKey)
    await changeCampaign(tx, ctx.viewer, { coverKey })
  })
