import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Props = {
  title?: ReactNode
  description?: ReactNode
  actions?: ReactNode
  children?: ReactNode
  flush?: boolean
  className?: string
}

/** A sheet on the table: lighter than what it lies on, no border. `flush` lets lists and tables touch the edges. */
export function Card({ title, description, actions, children, flush, className }: Props) {
  return (
    <section className={classNames('min-w-0 overflow-clip rounded-md bg-surface', className)}>
      {(title || actions) && (
        <header className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 pt-4 sm:px-5">
          <div className="min-w-0 grow">
            {title && <h2 className="text-lg">{title}</h2>}
            {description && <p className="mt-0.5 text-control text-ink-soft">{description}</p>}
          </div>
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
        </header>
      )}
      {children && <div className={flush ? 'pt-3' : 'p-4 sm:p-5'}>{children}</div>}
    </section>
  )
}
