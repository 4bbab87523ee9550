import { Compass } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useBeginDemo } from './use-begin-demo.ts'

/** The other offer of the first screen: look around before anything is decided. */
export function BeginDemo({ onBegun }: { onBegun: (campaignId: string) => void }) {
  const begin = useBeginDemo()
  const failure = failureFor(begin.error)
  // a promise, because forgetting what was known of the visitor may take this very offer off the page
  const lookAround = () =>
    begin.mutateAsync().then(
      ({ campaignId }) => onBegun(campaignId),
      () => undefined,
    )
  return (
    <section aria-label="Look around first" className="mt-6 flex flex-col gap-3 rounded-md bg-sunken p-4">
      <p className="text-sm text-ink-soft">
        Not sure yet? Look around in a small campaign with house rules, an adventure and a party of four. Nothing you do
        there stands in the way of making the account later.
      </p>
      {failure && (
        <Banner tone="danger" requestId={failure.requestId}>
          {failure.sentence}
        </Banner>
      )}
      <Button kind="secondary" icon={<Compass size={16} aria-hidden />} busy={begin.isPending} onClick={lookAround}>
        Explore the demo campaign
      </Button>
    </section>
  )
}
