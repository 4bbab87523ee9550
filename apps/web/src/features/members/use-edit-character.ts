import { trpc } from '../../lib/trpc.ts'

export function useEditCharacter() {
  const utils = trpc.useUtils()
  return trpc.members.editCharacter.useMutation({
    onSuccess: (_, { campaignId }) => {
      return utils.members.list.invalidate({ campaignId })
    },
  })
}
