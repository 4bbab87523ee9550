import {
  ActInput,
  AddMembersInput,
  AddMonstersInput,
  BeginCombatInput,
  CombatCard,
  CombatInput,
  CombatLog,
  CombatLogInput,
  CombatStory,
  CombatStoryInput,
  CombatView,
  CommandAnswer,
  CommandInput,
  RenameCombatInput,
} from '@tomekeeper/contracts/combat'
import { Done, OnlyCampaign } from '@tomekeeper/contracts/ids'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { dmProcedure, memberProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { act } from './act.ts'
import { addMembers } from './add-members.ts'
import { addMonsters } from './add-monsters.ts'
import { beginCombat } from './begin-combat.ts'
import { closeToTable, openToTable, removeCombat, renameCombat } from './change-combat.ts'
import { command } from './command.ts'
import { listCombats } from './list-combats.ts'
import { readLog } from './read-log.ts'
import { tellStory } from './tell-story.ts'
import { viewCombat } from './view-combat.ts'

const done = shows(Done)
const answer = shows(CommandAnswer)

export const combatRouter = t.router({
  list: memberProcedure
    .input(OnlyCampaign)
    .output(shows(z.array(CombatCard)))
    .query(({ ctx }) => listCombats(ctx)),
  view: memberProcedure
    .input(CombatInput)
    .output(shows(CombatView))
    .query(({ ctx, input }) => viewCombat(ctx, input)),
  story: memberProcedure
    .input(CombatStoryInput)
    .output(shows(CombatStory))
    .query(({ ctx, input }) => tellStory(ctx, input)),
  act: memberProcedure
    .input(ActInput)
    .output(done)
    .mutation(({ ctx, input }) => act(ctx, input)),
  begin: dmProcedure
    .input(BeginCombatInput)
    .output(shows(CombatCard))
    .mutation(({ ctx, input }) => beginCombat(ctx, input)),
  log: dmProcedure
    .input(CombatLogInput)
    .output(shows(CombatLog))
    .query(({ ctx, input }) => readLog(ctx, input)),
  command: dmProcedure
    .input(CommandInput)
    .output(answer)
    .mutation(({ ctx, input }) => command(ctx, input)),
  addMonsters: dmProcedure
    .input(AddMonstersInput)
    .output(answer)
    .mutation(({ ctx, input }) => addMonsters(ctx, input)),
  addMembers: dmProcedure
    .input(AddMembersInput)
    .output(answer)
    .mutation(({ ctx, input }) => addMembers(ctx, input)),
  openToTable: dmProcedure
    .input(CombatInput)
    .output(done)
    .mutation(({ ctx, input }) => openToTable(ctx, input)),
  closeToTable: dmProcedure
    .input(CombatInput)
    .output(done)
    .mutation(({ ctx, input }) => closeToTable(ctx, input)),
  rename: dmProcedure
    .input(RenameCombatInput)
    .output(done)
    .mutation(({ ctx, input }) => renameCombat(ctx, input)),
  remove: dmProcedure
    .input(CombatInput)
    .output(done)
    .mutation(({ ctx, input }) => removeCombat(ctx, input)),
})
