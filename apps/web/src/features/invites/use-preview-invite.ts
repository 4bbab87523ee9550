import { trpc } from '../../lib/trpc.ts'

/** Asked once a visit: previews are counted. */
export const usePreviewInvite = (code: string) =>
  trpc.invites.preview.useQuery({ code }, { staleTime: Number.POSITIVE_INFINITY, retry: false })
