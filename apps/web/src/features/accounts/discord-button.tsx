import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDiscord } from './use-discord.ts'
import { useInstallation } from './use-installation.ts'

/** Stands there only when the server has Discord configured. */
export function DiscordButton({ to }: { to: string }) {
  const installation = useInstallation()
  const discord = useDiscord()
  const failure = failureFor(discord.error)
  if (!installation.data?.discord) return null
  return (
    <div className="flex flex-col gap-4 border-t border-line pt-5">
      {failure && (
        <Banner tone="danger" requestId={failure.requestId}>
          {failure.sentence}
        </Banner>
      )}
      <Button busy={discord.isPending} onClick={() => discord.mutate(to)}>
        Go on with Discord
      </Button>
    </div>
  )
}
