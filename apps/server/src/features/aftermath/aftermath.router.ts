import {
  Aftermath,
  AwardXpInput,
  CombatInput,
  LevelUp,
  PastFight,
  RaiseLevelInput,
  TakeBackLevelInput,
} from '@tomekeeper/contracts/combat'
import { Done, OnlyCampaign } from '@tomekeeper/contracts/ids'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { dmProcedure, memberProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { awardXp } from './award-xp.ts'
import { getAftermath } from './get-aftermath.ts'
import { listLevelUps } from './list-level-ups.ts'
import { listPastFights } from './list-past-fights.ts'
import { raiseLevel, takeBackLevel } from './raise-level.ts'
import { takeBackXp } from './take-back-xp.ts'

const seen = shows(Aftermath)
const done = shows(Done)

export const aftermathRouter = t.router({
  get: dmProcedure
    .input(CombatInput)
    .output(seen)
    .query(({ ctx, input }) => getAftermath(ctx, input)),
  awardXp: dmProcedure
    .input(AwardXpInput)
    .output(seen)
    .mutation(({ ctx, input }) => awardXp(ctx, input)),
  takeBackXp: dmProcedure
    .input(CombatInput)
    .output(seen)
    .mutation(({ ctx, input }) => takeBackXp(ctx, input)),
  pastFights: dmProcedure
    .input(OnlyCampaign)
    .output(shows(z.array(PastFight)))
    .query(({ ctx }) => listPastFights(ctx)),
  levelUps: memberProcedure
    .input(OnlyCampaign)
    .output(shows(z.array(LevelUp)))
    .query(({ ctx }) => listLevelUps(ctx)),
  raiseLevel: memberProcedure
    .input(RaiseLevelInput)
    .output(done)
    .mutation(({ ctx, input }) => raiseLevel(ctx, input)),
  takeBackLevel: memberProcedure
    .input(TakeBackLevelInput)
    .output(done)
    .mutation(({ ctx, input }) => takeBackLevel(ctx, input)),
})
