import type { ReactNode } from 'react'

/** A labelled line of a stat block. Without anything to say it is not there. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === undefined || children === null || children === '' || children === false) return null
  return (
    <div className="fact">
      <dt>{label}</dt> <dd>{children}</dd>
    </div>
  )
}
