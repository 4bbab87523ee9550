import { ButtonLink } from '../../ui/button-link.tsx'

/** Whoever signs in or up from here comes back to the invitation. */
export function SignInFirst({ code }: { code: string }) {
  const search = { to: `/join/${code}` }
  return (
    <div className="flex flex-col gap-3">
      <p className="text-control text-ink-soft">To take your place at the table you need an account here.</p>
      <ButtonLink to="/sign-up" search={search} kind="primary" size="large">
        Create an account
      </ButtonLink>
      <ButtonLink to="/sign-in" search={search} size="large">
        Sign in
      </ButtonLink>
    </div>
  )
}
