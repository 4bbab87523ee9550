import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { addCampaignDocument } from '../features/documents/add-document.ts'
import type { Scratch } from './scratch.ts'

/** Takes a file through the product's own pipeline and waits until it is indexed, with its vectors where there are any. */
export async function ingestFile(
  { deps, dm }: Scratch,
  path: string,
  onStage: (stage: string) => void,
): Promise<string> {
  const user = {
    id: dm.userId,
    sessionId: '',
    email: '',
    emailVerified: true,
    name: '',
    isAdmin: false,
    aiAccess: false,
  }
  const upload = { bytes: createReadStream(path), fileName: basename(path), audience: 'table' as const }
  const { id } = await addCampaignDocument({ ...deps, viewer: dm, user }, upload)

  for (let said = ''; ; ) {
    const document = await deps.db
      .selectFrom('document')
      .select(['status', 'stage', 'failureCode', 'passageCount', 'embeddedCount'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (document.status === 'failed') throw new Error(`the document could not be read: ${document.failureCode}`)

    const isEmbedded = !deps.models.embedder || document.embeddedCount >= document.passageCount
    if (document.status === 'indexed' && isEmbedded) return id
    const stage =
      document.status === 'indexed' ? `Embedded ${document.embeddedCount} of ${document.passageCount}` : document.stage
    if (stage !== said) onStage(stage)
    said = stage
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
