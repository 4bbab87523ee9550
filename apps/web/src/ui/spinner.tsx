import { LoaderCircle } from 'lucide-react'
import { classNames } from './class-names.ts'

/** A small turning mark for waits under a few seconds; longer ones want a `ProgressBar`. */
export function Spinner({ label, size = 16, className }: { label?: string; size?: number; className?: string }) {
  return (
    <span role={label ? 'status' : undefined} className={classNames('inline-flex', className)}>
      <LoaderCircle size={size} aria-hidden className="animate-spin motion-reduce:animate-none" />
      {label && <span className="sr-only">{label}</span>}
    </span>
  )
}
