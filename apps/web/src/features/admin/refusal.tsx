import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'

const SENTENCES = {
  owns_campaigns: 'This account owns campaigns. They must be handed over or deleted first.',
  last_administrator: 'This is the last administrator. Make someone else one first.',
  named_administrator:
    'This address is named in the server’s ADMIN_EMAILS. Only whoever runs the server can change that.',
  last_dm: 'A campaign would be left without a DM. Someone else must become a DM there first.',
  own_account: 'Your own account is deleted on your account page.',
}

/** Why an administrator's act did not happen, where it was tried. */
export function Refusal({ error }: { error: unknown }) {
  const failure = failureFor(error, SENTENCES)
  return (
    failure && (
      <Banner tone="danger" requestId={failure.requestId}>
        {failure.sentence}
      </Banner>
    )
  )
}
