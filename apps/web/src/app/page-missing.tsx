import { ButtonLink } from '../ui/button-link.tsx'
import { PlainPage } from '../ui/plain-page.tsx'

export const PageMissing = () => (
  <PlainPage title="There is no such page" description="The address may be old, or a letter of it went missing.">
    <ButtonLink to="/" kind="primary">
      Go home
    </ButtonLink>
  </PlainPage>
)
