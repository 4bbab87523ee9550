import { sentenceFor } from '../../lib/errors.ts'
import { trpc } from '../../lib/trpc.ts'
import { say, sayFailed } from '../../ui/toast.ts'

type Raised = { campaignId: string; memberId: string; from: number; to: number; name: string }

/** Takes a level, and offers to take it back. */
export function useRaiseLevel() {
  const utils = trpc.useUtils()
  const lookAgain = () => Promise.all([utils.aftermath.invalidate(), utils.members.list.invalidate()])
  const raise = trpc.aftermath.raiseLevel.useMutation({ onSettled: lookAgain })
  const takeBack = trpc.aftermath.takeBackLevel.useMutation({ onSettled: lookAgain })

  const raiseLevel = ({ name, ...level }: Raised) =>
    raise.mutate(level, {
      onSuccess: () =>
        say(`${name} is level ${level.to}.`, {
          detail: 'Hit points and the rest of the sheet are theirs to bring up to date.',
          undo: () =>
            takeBack.mutate(
              { ...level, from: level.to, to: level.from },
              { onError: (error) => sayFailed(sentenceFor(error)) },
            ),
        }),
    })
  return { raiseLevel, busyWith: raise.isPending ? raise.variables.memberId : null, error: raise.error }
}
