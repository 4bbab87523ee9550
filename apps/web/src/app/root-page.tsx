import { Outlet } from '@tanstack/react-router'
import { KeyboardLayer } from '../ui/keyboard-layer.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { Toasts } from '../ui/toasts.tsx'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'

/** Under every page: keys, notices and the voice for screen readers. */
export function RootPage() {
  useFocusOnArrival()
  return (
    <>
      <Outlet />
      <KeyboardLayer />
      <Toasts />
      <LiveRegion />
    </>
  )
}
