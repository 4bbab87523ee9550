import { ButtonLink } from '../../ui/button-link.tsx'

const WORDS = {
  reset: {
    link_expired: 'This link is older than an hour, so it no longer opens anything.',
    link_invalid:
      'This link has been used already, or it was copied without its end. A newer mail may hold one that works.',
  },
  verify: {
    link_expired: 'This link is older than a day, so it no longer verifies anything.',
    link_invalid: 'This link belongs to no account here, or it was copied without its end.',
  },
}

type Props = { reason: string; of: keyof typeof WORDS }

/** One screen for links that are too old, used or not ours: what happened, and the one thing that helps. */
export const BrokenLink = ({ reason, of }: Props) => (
  <div className="flex flex-col gap-4" role="alert">
    <p>{WORDS[of][reason === 'link_expired' ? 'link_expired' : 'link_invalid']}</p>
    <div>
      {of === 'reset' ? (
        <ButtonLink to="/forgot-password" kind="primary">
          Get a new link
        </ButtonLink>
      ) : (
        <ButtonLink to="/account" kind="primary">
          Sign in and send it again
        </ButtonLink>
      )}
    </div>
  </div>
)
