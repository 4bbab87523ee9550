import { Licences } from '../../features/bestiary/licences.tsx'
import { PlainPage } from '../../ui/plain-page.tsx'
import { TextLink } from '../../ui/text-link.tsx'

export const CreditsPage = () => (
  <PlainPage
    title="Credits"
    description="Tomekeeper stands on work that other people gave away."
    foot={<TextLink to="/campaigns">Back to your campaigns</TextLink>}
  >
    <Licences />
  </PlainPage>
)
