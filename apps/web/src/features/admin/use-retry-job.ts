import { trpc } from '../../lib/trpc.ts'

export function useRetryJob() {
  const utils = trpc.useUtils()
  return trpc.admin.retryJob.useMutation({ onSettled: () => utils.admin.jobs.invalidate() })
}
