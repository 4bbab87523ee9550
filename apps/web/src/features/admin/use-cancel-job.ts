import { trpc } from '../../lib/trpc.ts'

export function useCancelJob() {
  const utils = trpc.useUtils()
  return trpc.admin.cancelJob.useMutation({ onSettled: () => utils.admin.jobs.invalidate() })
}
