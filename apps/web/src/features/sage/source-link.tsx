import { Link } from '@tanstack/react-router'
import type { Citation } from '@tomekeeper/contracts/sage'
import type { ComponentProps, MouseEvent } from 'react'
import { citationLink } from '../../lib/citation-link.ts'
import { classNames } from '../../ui/class-names.ts'
import { isSamePlace, useOpenedSource } from './opened-source.ts'

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { citation: Citation }

/** Opens a source beside the answer where there is room, and otherwise goes to its page. A new tab is a new tab. */
export function SourceLink({ citation, className, children, ...rest }: Props) {
  const { campaignId, opened, open } = useOpenedSource()
  const follow = (event: MouseEvent) => {
    if (!open || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open(citation)
    // the text makes room for the source, and what was clicked should not slip away
    const claim = event.currentTarget
    requestAnimationFrame(() => claim.scrollIntoView({ block: 'nearest' }))
  }
  return (
    <Link
      {...rest}
      className={classNames('scroll-my-32', className)}
      {...citationLink(campaignId, citation)}
      preload={false}
      onClick={follow}
      aria-current={isSamePlace(opened, citation) ? 'true' : undefined}
    >
      {children}
    </Link>
  )
}
