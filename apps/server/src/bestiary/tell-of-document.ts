import type { Tx } from '../db/tables.ts'
import { publish, publishEverywhere } from '../events/publish.ts'
import { monstersOf } from './mining/mined.repo.ts'

/**
 * Something happened to a document: whoever sees monsters of it looks again. A rulebook's are everybody's who uses it,
 * unless only one campaign took it in or out (then that campaign is named). Asks what there is, so a document is deleted after this.
 */
export async function tellOfMonstersIn(tx: Tx, document: { id: string; campaignId: string | null }): Promise<void> {
  const { any, anyRevealed } = await monstersOf(tx, document.id, document.campaignId)
  if (!any) return
  if (!document.campaignId) return publishEverywhere(tx, 'bestiary.changed')
  const audience = anyRevealed ? 'table' : 'dm'
  await publish(tx, document.campaignId, { type: 'bestiary.changed', subjectId: document.campaignId, audience })
}
