import { DOCUMENT_AUDIENCES, DOCUMENT_USAGES } from '@tomekeeper/contracts/documents'
import type { Context } from 'hono'
import { z } from 'zod'
import { Failure } from '../../errors.ts'
import { route, type Route } from '../../http/route.ts'
import { sendFile } from '../../http/send-file.ts'
import { issuesOf } from '../../trpc/init.ts'
import { addCampaignDocument, addCoreRule } from './add-document.ts'
import { findCoreRule, findVisibleDocument } from './documents.repo.ts'
import { Text } from '@tomekeeper/contracts/text'

const Id = z.uuid()

/** Bytes come and go as they are; the name and the choices stand in the query, where they cost no multipart parser. */
export const documentRoutes: Route[] = [
  route('dm', 'POST', '/api/campaigns/:campaignId/documents', async (c, ctx) => {
    const { name, title, audience } = asked(
      c,
      UploadQuery.extend({ audience: z.enum(DOCUMENT_AUDIENCES).default('dm') }),
    )
    return c.json(await addCampaignDocument(ctx, { bytes: bodyOf(c), fileName: name, title, audience }), 201)
  }),

  route('admin', 'POST', '/api/core-rules', async (c, ctx) => {
    const { name, title, usage } = asked(c, UploadQuery.extend({ usage: z.enum(DOCUMENT_USAGES).default('required') }))
    return c.json(await addCoreRule(ctx, { bytes: bodyOf(c), fileName: name, title, usage }), 201)
  }),

  route('member', 'GET', '/api/campaigns/:campaignId/documents/:documentId/file', async (c, { db, files, viewer }) => {
    const document = await findVisibleDocument(db, viewer, idOf(c))
    if (!document) throw new Failure('not_found', { what: 'document' })
    return sendFile(c, files, document)
  }),

  route('admin', 'GET', '/api/core-rules/:documentId/file', async (c, { db, files }) => {
    const document = await findCoreRule(db, idOf(c))
    if (!document) throw new Failure('not_found', { what: 'document' })
    return sendFile(c, files, document)
  }),
]

const UploadQuery = z.strictObject({ name: Text.min(1).max(400), title: Text.max(200).optional() })

function asked<Schema extends z.ZodType>(c: Context, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(c.req.query())
  if (!parsed.success) throw new Failure('invalid_input', { issues: issuesOf(parsed.error) })
  return parsed.data
}

function idOf(c: Context): string {
  const id = Id.safeParse(c.req.param('documentId'))
  if (!id.success) throw new Failure('not_found', { what: 'document' })
  return id.data
}

function bodyOf(c: Context): AsyncIterable<Uint8Array> {
  const { body } = c.req.raw
  if (!body) throw new Failure('invalid_input', { reason: 'empty_file', message: 'There was no file in this upload.' })
  return body as unknown as AsyncIterable<Uint8Array>
}
