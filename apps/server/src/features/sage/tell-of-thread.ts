import type { Viewer } from '../../access/viewer.ts'
import type { Db, Tx } from '../../db/tables.ts'
import type { Deps } from '../../deps.ts'

/** Tells a person's other devices that a conversation of theirs has something new. */
export const tellOfThread = (
  { bell }: Pick<Deps, 'bell'>,
  db: Db | Tx,
  { campaignId, userId }: Viewer,
  threadId: string,
) => bell.ring(db, { about: 'signal', campaignId, type: 'sage.changed', subjectId: threadId, to: { userId } })
