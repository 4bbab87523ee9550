import { type ComponentProps, type ReactNode, useMemo } from 'react'
import Markdown, { type Components } from 'react-markdown'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import { ExternalLink } from './external-link.tsx'
import { proseReferences } from './prose-references.ts'

const schema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: [] },
}

type Props = { text: string; reference?: (number: number) => ReactNode }

export default function ProseBody({ text, reference }: Props) {
  // a new component would be a new element, and whoever stands on a mark with the keyboard would lose their place
  const components = useMemo(() => componentsWith(reference), [reference])
  return (
    <Markdown
      remarkPlugins={[remarkGfm]}
      rehypePlugins={[[rehypeSanitize, schema], ...(reference ? [proseReferences] : [])]}
      components={components}
    >
      {text}
    </Markdown>
  )
}

const componentsWith = (reference: Props['reference']): Components => ({
  a: SafeLink,
  img: OwnPicture,
  span: ({ node: _, ...rest }) => {
    const number = Number((rest as { 'data-reference'?: string })['data-reference'])
    return reference && number ? reference(number) : <span {...rest} />
  },
})

function SafeLink({ href = '', children }: ComponentProps<'a'>) {
  const isOurs = /^(?:#|\/(?!\/))/.test(href)
  return isOurs ? <a href={href}>{children}</a> : <ExternalLink href={href}>{children}</ExternalLink>
}

/** Pictures come from this installation or not at all: a remote one would tell its host who reads, and when. */
function OwnPicture({ src, alt }: ComponentProps<'img'>) {
  if (typeof src === 'string' && /^\/(?:uploads|files)\//.test(src))
    return <img src={src} alt={alt ?? ''} loading="lazy" className="rounded-md" />
  return <span className="text-ink-soft">[{alt || 'a picture'}, not shown: it lives elsewhere]</span>
}
