import { MapPinOff } from 'lucide-react'
import { ButtonLink } from '../ui/button-link.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

export const PageMissing = () => (
  <main id="main" className="lamplight grid min-h-dvh place-content-center">
    <EmptyState
      icon={<MapPinOff aria-hidden />}
      title="There is no such page"
      action={
        <ButtonLink to="/" kind="primary">
          Go home
        </ButtonLink>
      }
    >
      The address may be old, or a letter of it went missing.
    </EmptyState>
  </main>
)
