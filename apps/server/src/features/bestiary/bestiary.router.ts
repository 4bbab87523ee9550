import { MonsterCard, MonsterInput, MonsterView } from '@tomekeeper/contracts/bestiary'
import { OnlyCampaign } from '@tomekeeper/contracts/ids'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { memberProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { getMonster } from './get-monster.ts'
import { listMonsters } from './list-monsters.ts'

export const bestiaryRouter = t.router({
  index: memberProcedure
    .input(OnlyCampaign)
    .output(shows(z.array(MonsterCard)))
    .query(({ ctx }) => listMonsters(ctx)),
  get: memberProcedure
    .input(MonsterInput)
    .output(shows(MonsterView))
    .query(({ ctx, input }) => getMonster(ctx, input)),
})
