import { Outlet } from '@tanstack/react-router'
import { KeyboardLayer } from '../ui/keyboard-layer.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { Toasts } from '../ui/toasts.tsx'

/** Under every page: keys, notices and the voice for screen readers. */
export const RootPage = () => (
  <>
    <Outlet />
    <KeyboardLayer />
    <Toasts />
    <LiveRegion />
  </>
)
