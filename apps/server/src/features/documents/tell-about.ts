import type { SignalType } from '@tomekeeper/contracts/events'
import type { Db, Tx } from '../../db/tables.ts'
import type { Deps } from '../../deps.ts'
import { publish } from '../../events/publish.ts'
import type { DocumentRow } from './documents.repo.ts'

type Document = Pick<DocumentRow, 'id' | 'campaignId' | 'audience'>

/** Tells whoever may know of a document that it changed. Core rules belong to no campaign: their admins hear it. */
export async function tellOfChange({ bell }: Pick<Deps, 'bell'>, tx: Tx, { id, campaignId, audience }: Document) {
  if (campaignId) await publish(tx, campaignId, { type: 'documents.changed', subjectId: id, audience })
  else
    await bell.ring(tx, { about: 'signal', campaignId: null, type: 'document.progress', subjectId: id, to: 'admins' })
}

/** How far a reading is; nothing is kept of it. */
export async function tellOfProgress({ bell, db }: { bell: Deps['bell']; db: Db }, document: Document) {
  const type: SignalType = 'document.progress'
  const { id: subjectId, campaignId, audience } = document
  await bell.ring(db, { about: 'signal', campaignId, type, subjectId, to: campaignId ? audience : 'admins' })
}
