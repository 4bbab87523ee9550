import { trpc } from '../../lib/trpc.ts'

/** The server may keep less than was asked for; its answer is what counts from then on. */
export function useChangeIngestionSettings() {
  const utils = trpc.useUtils()
  return trpc.coreRules.changeSettings.useMutation({
    onSuccess: (kept) => utils.coreRules.settings.setData(undefined, kept),
  })
}
