import { Children, type ReactNode } from 'react'

/** A list whose lines are things: one to a row, divided by a hair of shadow. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {Children.map(children, (child) => child && <li>{child}</li>)}
    </ul>
  )
}

type RowProps = {
  lead?: ReactNode
  title: ReactNode
  /** The second line: what tells this one from the others. */
  detail?: ReactNode
  badges?: ReactNode
  actions?: ReactNode
}

export function Row({ lead, title, detail, badges, actions }: RowProps) {
  return (
    <div className="flex min-h-14 items-center gap-3 px-4 py-2.5 sm:px-5">
      {lead && <div className="shrink-0">{lead}</div>}
      <div className="min-w-0 grow">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="min-w-0 text-control font-medium wrap-anywhere">{title}</span>
          {badges}
        </div>
        {detail && <div className="text-sm text-ink-soft wrap-anywhere">{detail}</div>}
      </div>
      {actions && <div className="flex shrink-0 items-center gap-1">{actions}</div>}
    </div>
  )
}
