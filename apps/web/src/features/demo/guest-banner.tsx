import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'

/** Whoever looks around in the demo is told so, and led to the account that makes it theirs. */
export const GuestBanner = () => (
  <Banner
    tone="note"
    actions={
      <ButtonLink to="/setup" size="small" kind="primary">
        Create the administrator
      </ButtonLink>
    }
  >
    You are looking around as a guest. Nobody runs this Tomekeeper yet.
  </Banner>
)
