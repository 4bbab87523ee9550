import {
  CoreRuleInput,
  DocumentInput,
  DocumentView,
  EditCoreRuleInput,
  EditDocumentInput,
  IngestionSettings,
  OptInInput,
  PassagesView,
  ReadPassagesInput,
} from '@tomekeeper/contracts/documents'
import { Done, OnlyCampaign } from '@tomekeeper/contracts/ids'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { adminProcedure, dmProcedure, memberProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { ingestionSettings } from './chunking.ts'
import { changeIngestionSettings, editCoreRule, listCoreRules } from './core-rules.ts'
import { editDocument } from './edit-document.ts'
import { getDocument } from './get-document.ts'
import { listDocuments } from './list-documents.ts'
import { optIn } from './opt-in.ts'
import { readCoreRuleAgain, readDocumentAgain } from './read-again.ts'
import { readPassages } from './read-passages.ts'
import { removeCoreRule, removeDocument } from './remove-document.ts'
import { stopReadingCoreRule, stopReadingDocument } from './stop-reading.ts'

export const documentsRouter = t.router({
  list: memberProcedure
    .input(OnlyCampaign)
    .output(shows(z.array(DocumentView)))
    .query(({ ctx }) => listDocuments(ctx)),
  get: memberProcedure
    .input(DocumentInput)
    .output(shows(DocumentView))
    .query(({ ctx, input }) => getDocument(ctx, input)),
  readPassages: memberProcedure
    .input(ReadPassagesInput)
    .output(shows(PassagesView))
    .query(({ ctx, input }) => readPassages(ctx, input)),
  edit: dmProcedure
    .input(EditDocumentInput)
    .output(shows(DocumentView))
    .mutation(({ ctx, input }) => editDocument(ctx, input)),
  reindex: dmProcedure
    .input(DocumentInput)
    .output(shows(DocumentView))
    .mutation(({ ctx, input }) => readDocumentAgain(ctx, input, 'file')),
  process: dmProcedure
    .input(DocumentInput)
    .output(shows(DocumentView))
    .mutation(({ ctx, input }) => readDocumentAgain(ctx, input, 'saved')),
  stopReading: dmProcedure
    .input(DocumentInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => stopReadingDocument(ctx, input)),
  remove: dmProcedure
    .input(DocumentInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => removeDocument(ctx, input)),
  optIn: dmProcedure
    .input(OptInInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => optIn(ctx, input)),
})

/** Rulebooks of the whole installation, and how documents are cut. */
export const coreRulesRouter = t.router({
  list: adminProcedure
    .input(z.void())
    .output(shows(z.array(DocumentView)))
    .query(({ ctx }) => listCoreRules(ctx)),
  edit: adminProcedure
    .input(EditCoreRuleInput)
    .output(shows(DocumentView))
    .mutation(({ ctx, input }) => editCoreRule(ctx, input)),
  reindex: adminProcedure
    .input(CoreRuleInput)
    .output(shows(DocumentView))
    .mutation(({ ctx, input }) => readCoreRuleAgain(ctx, input, 'file')),
  process: adminProcedure
    .input(CoreRuleInput)
    .output(shows(DocumentView))
    .mutation(({ ctx, input }) => readCoreRuleAgain(ctx, input, 'saved')),
  stopReading: adminProcedure
    .input(CoreRuleInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => stopReadingCoreRule(ctx, input)),
  remove: adminProcedure
    .input(CoreRuleInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => removeCoreRule(ctx, input)),
  settings: adminProcedure
    .input(z.void())
    .output(shows(IngestionSettings))
    .query(({ ctx }) => ingestionSettings(ctx.db)),
  changeSettings: adminProcedure
    .input(IngestionSettings)
    .output(shows(IngestionSettings))
    .mutation(({ ctx, input }) => changeIngestionSettings(ctx, input)),
})
