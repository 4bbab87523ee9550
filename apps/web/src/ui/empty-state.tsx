import type { ReactNode } from 'react'

type Props = {
  icon?: ReactNode
  title: string
  /** One sentence. */
  children?: ReactNode
  /** The one action that helps. */
  action?: ReactNode
}

export function EmptyState({ icon, title, children, action }: Props) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-4 py-9 text-center">
      {icon && <span className="mb-2 text-ember-ink [&>svg]:size-8 [&>svg]:stroke-[1.4]">{icon}</span>}
      <h2 className="text-xl">{title}</h2>
      {children && <p className="text-ink-soft">{children}</p>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  )
}
