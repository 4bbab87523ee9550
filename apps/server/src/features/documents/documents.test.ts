import { expect, test } from 'vitest'
import { as, request } from '../../../test/as.ts'
import { anIndexedDocument, ended, HOUSE_RULES, upload } from '../../../test/documents.ts'
import { aCampaign, anAdmin } from '../../../test/factories.ts'
import { waitFor } from '../../../test/wait-for.ts'
import { world } from '../../../test/world.ts'

test('a DM uploads a document, it is read, and its passages carry their headings', async () => {
  const campaign = await aCampaign()
  const document = await anIndexedDocument(campaign, { audience: 'dm' })

  expect(document).toMatchObject({
    status: 'indexed',
    title: 'lantern rules',
    audience: 'dm',
    failure: null,
    progress: 1,
  })
  const { passages, total } = await (await as(campaign.dm)).documents.readPassages({
    campaignId: campaign.id,
    documentId: document.id,
  })
  expect(total).toBe(passages.length)
  expect(passages.flatMap(({ headingPath }) => headingPath).join()).toContain('Bell ghosts')
})

test('what is for the DM does not exist for a player, by any road', async () => {
  const campaign = await aCampaign()
  const { id: documentId } = await anIndexedDocument(campaign, { audience: 'dm' })
  const player = await as(campaign.player)
  const input = { campaignId: campaign.id, documentId }

  expect(await player.documents.list({ campaignId: campaign.id })).toEqual([])
  await expect(player.documents.get(input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(player.documents.readPassages(input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const file = await request(campaign.player, `/api/campaigns/${campaign.id}/documents/${documentId}/file`)
  expect(file.status).toBe(404)
})

test('what is for the table can be read and downloaded by a player, and by nobody from outside', async () => {
  const campaign = await aCampaign()
  const { id } = await anIndexedDocument(campaign, { audience: 'table' })
  const path = `/api/campaigns/${campaign.id}/documents/${id}/file`

  const file = await request(campaign.player, path)
  expect(file.status).toBe(200)
  expect(file.headers.get('content-disposition')).toContain('attachment')
  expect(await file.text()).toBe(HOUSE_RULES)
  expect((await request(campaign.outsider, path)).status).toBe(404)
  expect((await request(null, path)).status).toBe(401)

  const part = await request(campaign.player, path, { headers: { range: 'bytes=2-8' } })
  expect([part.status, await part.text()]).toEqual([206, HOUSE_RULES.slice(2, 9)])
})

test('hiding a document again hides it at once', async () => {
  const campaign = await aCampaign()
  const { id: documentId, title } = await anIndexedDocument(campaign, { audience: 'table' })
  await (await as(campaign.dm)).documents.edit({ campaignId: campaign.id, documentId, title, audience: 'dm' })
  expect(await (await as(campaign.player)).documents.list({ campaignId: campaign.id })).toEqual([])
})

test('a player may not upload, edit, read again or remove', async () => {
  const campaign = await aCampaign()
  const { id: documentId, title } = await anIndexedDocument(campaign)
  const player = await as(campaign.player)
  const input = { campaignId: campaign.id, documentId }

  expect((await upload(campaign.player, campaign.id, HOUSE_RULES, { name: 'x.md' })).status).toBe(403)
  expect((await upload(campaign.outsider, campaign.id, HOUSE_RULES, { name: 'x.md' })).status).toBe(404)
  await expect(player.documents.edit({ ...input, title, audience: 'table' })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  await expect(player.documents.reindex(input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(player.documents.remove(input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('a document of another campaign is not found, whatever campaign is named', async () => {
  const [mine, theirs] = [await aCampaign(), await aCampaign()]
  const { id: documentId, title } = await anIndexedDocument(theirs)
  const dm = await as(mine.dm)
  const input = { campaignId: mine.id, documentId }
  await expect(dm.documents.get(input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(dm.documents.remove(input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(dm.documents.edit({ ...input, title, audience: 'table' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test.each([
  { what: 'an empty file', body: '', reason: 'empty_file' },
  { what: 'a ZIP that says it is a PDF', body: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), reason: 'wrong_type' },
])('$what is refused at the door, with a sentence', async ({ body, reason }) => {
  const campaign = await aCampaign()
  const response = await upload(campaign.dm, campaign.id, body, { name: 'book.pdf' })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    error: { data: { code: 'invalid_input', reason, message: expect.any(String) } },
  })
  expect(await (await as(campaign.dm)).documents.list({ campaignId: campaign.id })).toEqual([])
})

test('a PDF that breaks while it is read fails with its own sentence, and can be tried again', async () => {
  const campaign = await aCampaign()
  const response = await upload(campaign.dm, campaign.id, `%PDF-1.7\n${'rubbish '.repeat(50)}`, { name: 'book.pdf' })
  const { id: documentId } = (await response.json()) as { id: string }
  const document = await ended(campaign, documentId)
  expect(document).toMatchObject({ status: 'failed', failure: { code: 'broken' } })

  const again = await (await as(campaign.dm)).documents.reindex({ campaignId: campaign.id, documentId })
  expect(again.status).toBe('waiting')
  expect((await ended(campaign, documentId)).status).toBe('failed')
})

test('a reading that breaks keeps the passages that worked before', async () => {
  const { deps } = await world()
  const campaign = await aCampaign()
  const document = await anIndexedDocument(campaign)
  await deps.db
    .updateTable('document')
    .set({ fileKey: 'a'.repeat(64) })
    .where('id', '=', document.id)
    .execute()

  const input = { campaignId: campaign.id, documentId: document.id }
  await (await as(campaign.dm)).documents.reindex(input)
  expect(await ended(campaign, document.id)).toMatchObject({ status: 'failed', failure: { code: 'file_missing' } })
  expect((await (await as(campaign.dm)).documents.readPassages(input)).passages).toHaveLength(document.passageCount)
})

test('processing again cuts what was saved, without the file', async () => {
  const { deps } = await world()
  const campaign = await aCampaign()
  const document = await anIndexedDocument(campaign)
  await deps.db
    .updateTable('document')
    .set({ fileKey: 'a'.repeat(64) })
    .where('id', '=', document.id)
    .execute()

  await (await as(campaign.dm)).documents.process({ campaignId: campaign.id, documentId: document.id })
  expect(await ended(campaign, document.id)).toMatchObject({ status: 'indexed', passageCount: document.passageCount })
})

test('of fifty who ask for a new reading at once, one gets it', async () => {
  const campaign = await aCampaign()
  const { id: documentId } = await anIndexedDocument(campaign)
  const dm = await as(campaign.dm)
  const tries = await Promise.allSettled(
    Array.from({ length: 50 }, () => dm.documents.reindex({ campaignId: campaign.id, documentId })),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await ended(campaign, documentId)
})

test('removing a document removes its passages and its file', async () => {
  const { deps } = await world()
  const campaign = await aCampaign()
  const { id: documentId } = await anIndexedDocument(campaign, { text: `${HOUSE_RULES}\nOnly here: ${campaign.id}` })
  const { fileKey } = await deps.db
    .selectFrom('document')
    .select('fileKey')
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow()

  await (await as(campaign.dm)).documents.remove({ campaignId: campaign.id, documentId })
  expect(await deps.db.selectFrom('passage').select('id').where('documentId', '=', documentId).execute()).toEqual([])
  await expect(deps.files.sizeOf(fileKey)).rejects.toThrow()
})

test('an optional rulebook is a source only where a DM opts in, and one for tools never', async () => {
  const admin = await anAdmin()
  const [campaign, other] = [await aCampaign(), await aCampaign()]
  const response = await request(admin, '/api/core-rules?name=lantern.md&usage=optional', {
    method: 'POST',
    body: HOUSE_RULES,
  })
  expect(response.status).toBe(201)
  const { id: documentId } = (await response.json()) as { id: string }
  const runner = await as(admin)
  await waitFor(async () =>
    (await runner.coreRules.list()).find(({ id, status }) => id === documentId && status === 'indexed'),
  )

  const seenBy = async (table: typeof campaign) =>
    (await (await as(table.player)).documents.list({ campaignId: table.id })).some(({ id }) => id === documentId)
  expect(await seenBy(campaign)).toBe(false)
  await (await as(campaign.dm)).documents.optIn({ campaignId: campaign.id, documentId, optedIn: true })
  expect([await seenBy(campaign), await seenBy(other)]).toEqual([true, false])

  await runner.coreRules.edit({ documentId, title: 'For tools', usage: 'tools' })
  expect(await seenBy(campaign)).toBe(false)
  await expect((await as(campaign.dm)).coreRules.list()).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('settings are clamped to what works', async () => {
  const admin = await as(await anAdmin())
  const extreme = { method: 'fixed', size: 5, overlap: 99_999 } as const
  const sane = { method: 'headings', size: 350, overlap: 0 } as const
  const kept = await admin.coreRules.changeSettings({ core: extreme, campaign: sane })
  expect(kept).toEqual({ core: { method: 'fixed', size: 80, overlap: 40 }, campaign: sane })
  await admin.coreRules.changeSettings({ core: sane, campaign: sane })
})
