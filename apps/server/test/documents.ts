import type { DocumentView } from '@tomekeeper/contracts/documents'
import { request } from './as.ts'
import type { Person, Table } from './factories.ts'
import { waitFor } from './wait-for.ts'
import { as } from './as.ts'

/** A short rulebook of our own, with a made-up rule per heading. */
export const HOUSE_RULES = `# The Lantern Rules

## Lantern oil

A flask of lantern oil burns for six hours. Shaking a burning lantern puts it out at once.

## Bell ghosts

Bell ghosts fear copper. A creature that holds a copper coin has advantage on saving throws against their wailing.

## Swimming in armour

A swimmer in heavy armour sinks ten feet each round and must drop the armour to float.
`

/** Uploads a document into a campaign as its DM and waits until it has been read. */
export async function anIndexedDocument(
  campaign: Table,
  facts: { audience?: 'dm' | 'table'; text?: string; name?: string } = {},
): Promise<DocumentView> {
  const { audience = 'table', text = HOUSE_RULES, name = 'lantern-rules.md' } = facts
  const response = await upload(campaign.dm, campaign.id, text, { name, audience })
  const { id } = (await response.json()) as DocumentView
  return ended(campaign, id)
}

export const upload = (person: Person | null, campaignId: string, body: BodyInit, query: Record<string, string>) =>
  request(person, `/api/campaigns/${campaignId}/documents?${new URLSearchParams(query)}`, { method: 'POST', body })

/** The document as its DM sees it, once its reading has ended one way or the other; other tests may have left a queue. */
export async function ended(campaign: Table, documentId: string, seconds = 150): Promise<DocumentView> {
  const dm = await as(campaign.dm)
  return waitFor(async () => {
    const document = await dm.documents.get({ campaignId: campaign.id, documentId })
    return ['indexed', 'failed', 'cancelled'].includes(document.status) && document
  }, seconds)
}
