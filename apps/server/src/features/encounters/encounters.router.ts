import {
  ChainDayInput,
  DayView,
  EncounterCard,
  EncounterInput,
  EncounterView,
  SaveEncounterInput,
  SuggestEncountersInput,
  SuggestionsView,
} from '@tomekeeper/contracts/encounters'
import { Done, OnlyCampaign } from '@tomekeeper/contracts/ids'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { dmProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { chainDay, listDays } from './chain-day.ts'
import { duplicateEncounter } from './duplicate-encounter.ts'
import { getEncounter, listEncounters } from './read-encounters.ts'
import { removeEncounter, restoreEncounter } from './remove-encounter.ts'
import { saveEncounter } from './save-encounter.ts'
import { suggestEncounters } from './suggest/suggest-encounters.ts'

const seen = shows(EncounterView)
const days = shows(z.array(DayView))

export const encountersRouter = t.router({
  list: dmProcedure
    .input(OnlyCampaign)
    .output(shows(z.array(EncounterCard)))
    .query(({ ctx }) => listEncounters(ctx)),
  get: dmProcedure
    .input(EncounterInput)
    .output(seen)
    .query(({ ctx, input }) => getEncounter(ctx, input)),
  save: dmProcedure
    .input(SaveEncounterInput)
    .output(seen)
    .mutation(({ ctx, input }) => saveEncounter(ctx, input)),
  remove: dmProcedure
    .input(EncounterInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => removeEncounter(ctx, input)),
  restore: dmProcedure
    .input(EncounterInput)
    .output(seen)
    .mutation(({ ctx, input }) => restoreEncounter(ctx, input)),
  duplicate: dmProcedure
    .input(EncounterInput)
    .output(seen)
    .mutation(({ ctx, input }) => duplicateEncounter(ctx, input)),
  days: dmProcedure
    .input(OnlyCampaign)
    .output(days)
    .query(({ ctx }) => listDays(ctx)),
  chainDay: dmProcedure
    .input(ChainDayInput)
    .output(days)
    .mutation(({ ctx, input }) => chainDay(ctx, input)),
  suggest: dmProcedure
    .input(SuggestEncountersInput)
    .output(shows(SuggestionsView))
    .mutation(({ ctx, input, signal }) => suggestEncounters(ctx, input, signal)),
})
