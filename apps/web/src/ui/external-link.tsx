import { ExternalLink as Icon } from 'lucide-react'
import type { ReactNode } from 'react'

/** A link that leaves the product: it opens apart, tells nothing about us, and shows where it leads. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="rounded-sm text-ember-ink underline decoration-1 underline-offset-3 hover:decoration-2"
    >
      {children}
      <span className="ml-1 inline-block text-[0.85em] text-ink-soft no-underline">
        ({hostOf(href)}
        <Icon size={12} aria-label="opens a new tab" className="ml-1 inline align-[-1px]" />)
      </span>
    </a>
  )
}

function hostOf(href: string) {
  return URL.canParse(href) ? new URL(href).host || href : href
}
