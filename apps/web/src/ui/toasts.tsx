import { lazy, Suspense, useEffect, useState } from 'react'

const ToastShelf = lazy(() => import('./toast-shelf.tsx'))

/** Stands once at the root. The shelf itself loads after the first paint. */
export function Toasts() {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    const waiting = setTimeout(() => setPainted(true), 0)
    return () => clearTimeout(waiting)
  }, [])
  return <Suspense fallback={null}>{painted && <ToastShelf />}</Suspense>
}
