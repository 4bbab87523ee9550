import type { PassageView } from '@tomekeeper/contracts/documents'
import { classNames } from '../../ui/class-names.ts'
import { Prose } from '../../ui/prose.tsx'

type Props = { passage: PassageView; before: readonly string[]; isCited: boolean; quote?: string }

const SIZES = ['text-2xl', 'text-xl', 'text-lg'] as const

/** One passage, under the headings that are new since the one before it. */
export function PassageText({ passage: { headingPath, text }, before, isCited, quote }: Props) {
  const shared = headingPath.findIndex((heading, depth) => heading !== before[depth])
  const fresh = shared === -1 ? [] : headingPath.slice(shared)
  return (
    <section
      aria-label={isCited ? 'The cited passage' : undefined}
      className={classNames(isCited && '-mx-3 rounded-sm border-l-3 border-ember bg-ember-soft/40 px-3 py-3')}
    >
      {fresh.map((heading, index) => (
        <h2 key={heading} className={classNames('mb-2', SIZES[Math.min(shared + index, 2)])}>
          {heading}
        </h2>
      ))}
      <Prose text={text} mark={quote} />
    </section>
  )
}
