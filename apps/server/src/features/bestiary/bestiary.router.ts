import {
  ChangeFightSettingsInput,
  CoreMonsterInput,
  CoreMonsterView,
  DoubtfulMonster,
  FightSettings,
  MonsterCard,
  MonsterInput,
  MonsterView,
  ReviewCoreMonsterInput,
  ReviewMonsterInput,
  RevealMonsterInput,
  SaveCoreMonsterInput,
  SaveMonsterInput,
} from '@tomekeeper/contracts/bestiary'
import { Done, OnlyCampaign } from '@tomekeeper/contracts/ids'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { adminProcedure, dmProcedure, memberProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { getCoreMonster, listDoubtfulCore, reviewCoreMonster, saveCoreMonster } from './core-monsters.ts'
import { changeFightSettings, fightSettings } from './fight-settings.ts'
import { getMonster } from './get-monster.ts'
import { listMonsters } from './list-monsters.ts'
import { removeMonster, restoreMonster } from './remove-monster.ts'
import { revealMonster } from './reveal-monster.ts'
import { listDoubtful, reviewMonster } from './review-monster.ts'
import { saveMonster } from './save-monster.ts'

export const bestiaryRouter = t.router({
  index: memberProcedure
    .input(OnlyCampaign)
    .output(shows(z.array(MonsterCard)))
    .query(({ ctx }) => listMonsters(ctx)),
  get: memberProcedure
    .input(MonsterInput)
    .output(shows(MonsterView))
    .query(({ ctx, input }) => getMonster(ctx, input)),
  reveal: dmProcedure
    .input(RevealMonsterInput)
    .output(shows(MonsterCard))
    .mutation(({ ctx, input }) => revealMonster(ctx, input)),
  save: dmProcedure
    .input(SaveMonsterInput)
    .output(shows(MonsterView))
    .mutation(({ ctx, input }) => saveMonster(ctx, input)),
  remove: dmProcedure
    .input(MonsterInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => removeMonster(ctx, input)),
  restore: dmProcedure
    .input(MonsterInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => restoreMonster(ctx, input)),
  doubtful: dmProcedure
    .input(OnlyCampaign)
    .output(shows(z.array(DoubtfulMonster)))
    .query(({ ctx }) => listDoubtful(ctx)),
  review: dmProcedure
    .input(ReviewMonsterInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => reviewMonster(ctx, input)),
  settings: dmProcedure
    .input(OnlyCampaign)
    .output(shows(FightSettings))
    .query(({ ctx }) => fightSettings(ctx)),
  changeSettings: dmProcedure
    .input(ChangeFightSettingsInput)
    .output(shows(FightSettings))
    .mutation(({ ctx, input }) => changeFightSettings(ctx, input)),
  doubtfulCore: adminProcedure
    .input(z.void())
    .output(shows(z.array(DoubtfulMonster)))
    .query(({ ctx }) => listDoubtfulCore(ctx)),
  getCore: adminProcedure
    .input(CoreMonsterInput)
    .output(shows(CoreMonsterView))
    .query(({ ctx, input }) => getCoreMonster(ctx, input)),
  reviewCore: adminProcedure
    .input(ReviewCoreMonsterInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => reviewCoreMonster(ctx, input)),
  saveCore: adminProcedure
    .input(SaveCoreMonsterInput)
    .output(shows(CoreMonsterView))
    .mutation(({ ctx, input }) => saveCoreMonster(ctx, input)),
})
