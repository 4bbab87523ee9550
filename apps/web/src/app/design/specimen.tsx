import { createContext, type ReactNode, useContext } from 'react'

/** The second copy of a page has no anchors: an id stands once. */
export const Anchored = createContext(true)

/** A titled part of the design page. */
export function Specimen({
  id,
  title,
  says,
  children,
}: {
  id: string
  title: string
  says: string
  children: ReactNode
}) {
  const anchored = useContext(Anchored)
  return (
    <section id={anchored ? id : undefined} className="scroll-mt-6 py-8 first:pt-0">
      <h2 className="text-xl">{title}</h2>
      <p className="mt-1 mb-5 max-w-measure text-ink-soft">{says}</p>
      <div className="flex flex-col gap-6">{children}</div>
    </section>
  )
}

export function Group({ label, children, stacked }: { label: string; children: ReactNode; stacked?: boolean }) {
  return (
    <div className="min-w-0">
      <p className="mb-2 text-sm font-medium text-ink-soft">{label}</p>
      <div className={stacked ? 'flex flex-col gap-3' : 'flex flex-wrap items-center gap-3'}>{children}</div>
    </div>
  )
}
