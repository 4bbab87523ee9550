import type { ReactNode } from 'react'
import { usePageTitle } from './use-page-title.ts'

type Props = {
  /** Also the tab's title, and what a screen reader hears on arrival. */
  title: string
  above?: ReactNode
  description?: ReactNode
  badges?: ReactNode
  actions?: ReactNode
}

/** The one h1 of a page. */
export function PageHeader({ title, above, description, badges, actions }: Props) {
  usePageTitle(title)
  return (
    <header className="flex flex-wrap items-end gap-x-6 gap-y-3 pb-6">
      <div className="min-w-0 grow basis-72">
        {above && <div className="mb-1.5">{above}</div>}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="min-w-0 text-2xl wrap-anywhere sm:text-3xl">{title}</h1>
          {badges}
        </div>
        {description && <p className="mt-1.5 max-w-measure text-ink-soft">{description}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  )
}
