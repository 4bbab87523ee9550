import { ImportInput, ImportReport, ImportView } from '@tomekeeper/contracts/bestiary'
import { OnlyCampaign } from '@tomekeeper/contracts/ids'
import { UndoneImport } from '@tomekeeper/contracts/monster-import'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { dmProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { getImport, listImports } from './list-imports.ts'
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
})
