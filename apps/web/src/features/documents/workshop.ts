import type { DocumentView } from '@tomekeeper/contracts/documents'

/** What can be done to a document by whoever it belongs to; the same for a campaign's and for the installation's. */
export type Workshop = {
  /** Everything anew, from the file. */
  readAgain: (documentId: string) => Promise<unknown>
  /** Only the passages anew, from the text that an earlier reading saved. */
  cutAgain: (documentId: string) => Promise<unknown>
  stop: (documentId: string) => Promise<unknown>
  remove: (documentId: string) => Promise<unknown>
  fileOf: (document: DocumentView) => string
}
