import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { SkipLink } from './skip-link.tsx'
import { usePageTitle } from './use-page-title.ts'

type Props = { title: string; description?: ReactNode; children: ReactNode; foot?: ReactNode }

/** A page without the shell, for people who are not inside yet: sign in, an invitation, a reset link. */
export function PlainPage({ title, description, children, foot }: Props) {
  usePageTitle(title)
  return (
    <div className="lamplight flex min-h-dvh flex-col items-center px-4 py-8 sm:justify-center">
      <SkipLink />
      <header className="mb-6">
        <Brand />
      </header>
      <main id="main" tabIndex={-1} className="w-full max-w-md rounded-lg bg-surface p-6 outline-none sm:p-8">
        <h1 className="text-2xl">{title}</h1>
        {description && <div className="mt-2 text-ink-soft">{description}</div>}
        <div className="mt-6">{children}</div>
      </main>
      {foot && <footer className="mt-6 text-control text-ink-soft">{foot}</footer>}
    </div>
  )
}
