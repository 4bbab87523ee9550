import { randomUUID } from 'node:crypto'
import { asJson } from '../src/db/json.ts'
import type { Deps } from '../src/deps.ts'
import { publish } from '../src/events/publish.ts'
import { aBestiaryForAll, hideInTheBestiary } from './a-bestiary-full-of-secrets.ts'
import { aFightForAll, hideInTheFight } from './a-fight-full-of-secrets.ts'
import { as } from './as.ts'
import { aCampaign, aUser, type Table } from './factories.ts'
import { world } from './world.ts'

/** Stands in every text that a player must never see. */
export const CANARY = 'yellow-feathered-canary'

export type Scene = Table & {
  memberId: string
  documentId: string
  threadId: string
  messageId: string
  code: string
  combatId: string
  screenCode: string
  locator: string
  notesId: string
}
export type FullOfSecrets = Scene & {
  hiddenDocumentId: string
  hiddenThreadId: string
  hiddenMessageId: string
  hiddenCombatId: string
  hiddenLocator: string
}

/** A campaign with something in every corner that a player may look into. */
export async function aTableWithThings(): Promise<Scene> {
  const { deps } = await world()
  const table = await aCampaign()
  const documentId = await aDocument(deps, table, {
    title: 'Players’ handout',
    text: 'The bell hangs in the old tower.',
  })
  const { threadId, messageId } = await aThread(deps, table.id, table.player.id, 'Where is the bell?', 'In the tower.')
  const { code } = await (await as(table.dm)).invites.create({ campaignId: table.id, maxUses: 3 })
  const { memberId } = await (await as(table.player)).campaigns.get({ campaignId: table.id })
  const fight = await aFightForAll({ ...table, memberId })
  const bestiary = await aBestiaryForAll(table)
  return { ...table, memberId, documentId, threadId, messageId, code, ...fight, ...bestiary }
}

/** The same campaign, and everything that the DM keeps to themself. */
export async function keepSecrets(scene: Scene): Promise<FullOfSecrets> {
  const { deps } = await world()
  const { db } = deps
  const hiddenDocumentId = await aDocument(deps, scene, {
    title: CANARY,
    text: `The bell is ${CANARY}.`,
    audience: 'dm',
  })
  await aDocument(deps, scene, { title: `${CANARY} 2`, text: CANARY, audience: 'dm', status: 'failed' })
  await aDocument(deps, scene, { title: `${CANARY} tools`, text: CANARY, campaignId: null, usage: 'tools' })
  await aDocument(deps, scene, { title: `${CANARY} optional`, text: CANARY, campaignId: null, usage: 'optional' })
  const elsewhere = await aCampaign({ name: CANARY })
  await aDocument(deps, elsewhere, { title: `${CANARY} elsewhere`, text: CANARY })
  const hidden = await aThread(deps, scene.id, scene.dm.id, CANARY, `The bell is ${CANARY}.`)
  await (await as(scene.dm)).invites.create({ campaignId: scene.id, role: 'dm' })
  await anAmbush(scene)

  await db
    .insertInto('jobRun')
    .values({
      id: randomUUID(),
      name: 'document.ingest',
      subjectId: hiddenDocumentId,
      campaignId: scene.id,
      state: 'failed',
      stage: CANARY,
      failure: CANARY,
    })
    .execute()
  await db
    .insertInto('mail')
    .values({
      id: randomUUID(),
      userId: scene.dm.id,
      toAddress: `${CANARY}@example.org`,
      subject: CANARY,
      html: CANARY,
      text: CANARY,
      kind: 'verification',
      state: 'outbox',
      failure: null,
    })
    .execute()
  await db
    .insertInto('auditEntry')
    .values({ id: randomUUID(), actorId: null, action: CANARY, subject: CANARY })
    .execute()
  const { email } = await aUser()
  await db
    .updateTable('user')
    .set({ email: `${CANARY}.${email}` })
    .where('id', '=', scene.dm.id)
    .execute()
  await db
    .transaction()
    .execute((tx) => publish(tx, scene.id, { type: 'documents.changed', subjectId: hiddenDocumentId, audience: 'dm' }))
  const { hiddenCombatId } = await hideInTheFight(scene, CANARY)
  const { hiddenLocator } = await hideInTheBestiary(scene, CANARY)
  return {
    ...scene,
    hiddenDocumentId,
    hiddenThreadId: hidden.threadId,
    hiddenMessageId: hidden.messageId,
    hiddenCombatId,
    hiddenLocator,
  }
}

/** A player once asked, and the answer rested on a document that the DM has hidden since. */
export async function anAnswerThatWasWithdrawn(scene: FullOfSecrets): Promise<string> {
  const { deps } = await world()
  const { messageId } = await aThread(deps, scene.id, scene.player.id, 'What is the bell?', `It is ${CANARY} [1].`)
  const citation = {
    n: 1,
    documentId: scene.hiddenDocumentId,
    title: CANARY,
    mediaType: 'text/markdown',
    quote: CANARY,
  }
  await deps.db
    .updateTable('sageMessage')
    .set({ citations: asJson([{ ...citation, headingPath: [CANARY], page: null, position: 0, boxes: [] }]) })
    .where('id', '=', messageId)
    .execute()
  return messageId
}

/** A fight that the DM has prepared, with somebody in hiding. */
async function anAmbush({ id: campaignId, dm }: Scene) {
  const waiting = { locator: 'srd:2024-owlbear', name: CANARY, count: 2, wave: 1, hidden: true, note: CANARY }
  const guests = [{ name: CANARY, level: 4 }]
  await (await as(dm)).encounters.save({
    campaignId,
    name: CANARY,
    notes: CANARY,
    party: { guests },
    monsters: [waiting],
  })
}

type Facts = {
  title: string
  text: string
  audience?: 'dm' | 'table'
  usage?: 'required' | 'optional' | 'tools'
  status?: 'indexed' | 'failed'
  campaignId?: null
}

async function aDocument({ db, files }: Deps, table: Table, { title, text, ...facts }: Facts): Promise<string> {
  const id = randomUUID()
  const { key, byteSize } = await files.put(bytesOf(`# ${title}\n\n${text} ${id}`), 10_000)
  await db
    .insertInto('document')
    .values({
      id,
      campaignId: facts.campaignId === null ? null : table.id,
      title,
      fileKey: key,
      fileName: `${title}.md`,
      mediaType: 'text/markdown',
      byteSize,
      audience: facts.audience ?? 'table',
      usage: facts.usage ?? 'required',
      status: facts.status ?? 'indexed',
      passageCount: 1,
      overview: text,
      createdBy: table.dm.id,
      indexedAt: new Date(),
    })
    .execute()
  await db
    .insertInto('passage')
    .values({
      id: randomUUID(),
      documentId: id,
      generation: 0,
      position: 0,
      heading: title,
      headingPath: [title],
      text,
      kind: 'text',
      pageFrom: null,
      pageTo: null,
      lineFrom: null,
      lineTo: null,
      boxes: asJson([]),
    })
    .execute()
  return id
}

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}

async function aThread({ db }: Deps, campaignId: string, userId: string, question: string, answer: string) {
  const threadId = randomUUID()
  const messageId = randomUUID()
  await db.insertInto('sageThread').values({ id: threadId, campaignId, userId, title: question }).execute()
  await db
    .insertInto('sageMessage')
    .values({ id: messageId, threadId, position: 1, question, state: 'done', kind: 'answer', answer })
    .execute()
  return { threadId, messageId }
}
