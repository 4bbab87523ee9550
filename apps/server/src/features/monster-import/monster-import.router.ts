import { ImportInput, ImportReport, ImportView } from '@tomekeeper/contracts/bestiary'
import { OnlyCampaign } from '@tomekeeper/contracts/ids'
import {
  Open5eAnswer,
  SearchOpen5eInput,
  TakeFromOpen5eInput,
  UndoneImport,
} from '@tomekeeper/contracts/monster-import'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { dmProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { getImport, listImports } from './list-imports.ts'
import { searchOpen5e } from './open5e/search-open5e.ts'
import { takeFromOpen5e } from './open5e/take-from-open5e.ts'
import { undoImport } from './undo-import.ts'

export const monsterImportRouter = t.router({
  list: dmProcedure
    .input(OnlyCampaign)
    .output(shows(z.array(ImportView)))
    .query(({ ctx }) => listImports(ctx)),
  get: dmProcedure
    .input(ImportInput)
    .output(shows(ImportReport))
    .query(({ ctx, input }) => getImport(ctx, input)),
  undo: dmProcedure
    .input(ImportInput)
    .output(shows(UndoneImport))
    .mutation(({ ctx, input }) => undoImport(ctx, input)),
  searchOpen5e: dmProcedure
    .input(SearchOpen5eInput)
    .output(shows(Open5eAnswer))
    .query(({ ctx, input }) => searchOpen5e(ctx, input)),
  takeFromOpen5e: dmProcedure
    .input(TakeFromOpen5eInput)
    .output(shows(ImportReport))
    .mutation(({ ctx, input }) => takeFromOpen5e(ctx, input)),
})
