/** Where a document's own file is, for its reader and for keeping. */
export const campaignFile = (campaignId: string, documentId: string) =>
  `/api/campaigns/${campaignId}/documents/${documentId}/file`

export const coreRuleFile = (documentId: string) => `/api/core-rules/${documentId}/file`

export type UploadPlace = { campaignId: string } | 'core'

/** Where a new file goes; `choice` is the audience in a campaign and the usage of a core rule. */
export function uploadAddress(place: UploadPlace, fileName: string, choice: string) {
  const name = encodeURIComponent(fileName)
  return place === 'core'
    ? `/api/core-rules?name=${name}&usage=${choice}`
    : `/api/campaigns/${place.campaignId}/documents?name=${name}&audience=${choice}`
}
