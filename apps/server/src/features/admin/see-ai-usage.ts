import type { AiUsageInput, AiUsageView } from '@tomekeeper/contracts/admin'
import type { Admin } from '../../access/viewer.ts'
import type { UserCtx } from '../../context.ts'
import { usageByDay, usageByModel, usageByPerson, usageInAll } from './ai-usage.repo.ts'

export async function seeAiUsage({ db, clock }: UserCtx<Admin>, { days }: AiUsageInput): Promise<AiUsageView> {
  const since = new Date(clock().getTime() - days * 86_400_000).toISOString()
  return {
    total: await usageInAll(db, since),
    byPerson: await usageByPerson(db, since),
    byModel: await usageByModel(db, since),
    byDay: await usageByDay(db, since),
  }
}
