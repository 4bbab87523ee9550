import type { ImportFormat, ImportReport } from '@tomekeeper/contracts/bestiary'
import type { Duplicates } from '@tomekeeper/contracts/monster-import'
import { answered } from '../../lib/answered.ts'

/** What is brought in: a file as it is, or pasted text. */
export type Source = { name: string; content: Blob | string }

export type Choices = { format?: ImportFormat; edition?: '2014' | '2024'; duplicates: Duplicates }

type Sending = Source & Choices & { campaignId: string; importId?: string }

/** Sends the text itself, with the choices in the address. Without an id it is a dry run. */
export async function sendImport({ campaignId, content, ...choices }: Sending): Promise<ImportReport> {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries({ ...choices, name: choices.name.slice(0, 200) }))
    if (value !== undefined) query.set(key, value)
  const address = `/api/campaigns/${campaignId}/monster-imports?${query}`
  return answered(await fetch(address, { method: 'POST', body: content }))
}
