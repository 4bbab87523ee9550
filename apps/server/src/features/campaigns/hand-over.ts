import type { HandOverInput } from '@tomekeeper/contracts/campaigns'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { accountOf, changeCampaign } from './campaigns.repo.ts'
import { changing } from './changing.ts'
import { requireOwner } from './require-owner.ts'

/** The campaign gets another owner; nobody's role changes. */
export const handOver = (ctx: Ctx, { memberId }: HandOverInput) =>
  changing(ctx, async (tx, campaign) => {
    requireOwner(ctx.viewer, campaign)
    const member = await accountOf(tx, ctx.viewer, memberId)
    if (!member) throw new Failure('not_found', { what: 'member' })
    if (!member.userId)
      throw new Failure('against_the_rules', {
        reason: 'no_account',
        message: 'Someone without an account cannot own a campaign.',
      })

    await changeCampaign(tx, ctx.viewer, { ownerId: member.userId })
    await publish(tx, ctx.viewer.campaignId, { type: 'members.changed', subjectId: memberId, audience: 'table' })
  })
