import { useEffect, useRef } from 'react'
import { sentenceFor } from '../../lib/errors.ts'
import { trpc } from '../../lib/trpc.ts'
import { sayFailed } from '../../ui/toast.ts'
import { SourceLine } from './source-line.tsx'
import { StatBlockView } from './stat-block.tsx'

/** As many as a person prints at once; each is asked for by itself. */
export const MOST_PRINTED = 40

type Props = { campaignId: string; locators: readonly string[]; onDone: () => void }

/** Stat blocks side by side on paper, and nothing on the screen. Prints itself as soon as all of them are here. */
export function PrintSheet({ campaignId, locators, onDone }: Props) {
  const { monsters, error, isReady } = trpc.useQueries(
    (t) => locators.map((locator) => t.bestiary.get({ campaignId, locator })),
    {
      combine: (results) => ({
        monsters: results.flatMap(({ data }) => (data ? [data] : [])),
        error: results.find((result) => result.error)?.error,
        isReady: results.every(({ data }) => data !== undefined),
      }),
    },
  )
  const isAsked = useRef(false)

  useEffect(() => {
    if (isAsked.current || (!isReady && !error)) return
    isAsked.current = true
    if (error) sayFailed(`Not printed. ${sentenceFor(error)}`)
    else window.print()
    onDone()
  }, [isReady, error, onDone])

  return (
    <div data-prints aria-hidden className="hidden print:block">
      {monsters.map((monster) => (
        <div key={monster.locator}>
          <StatBlockView statBlock={monster.statBlock} />
          <SourceLine monster={monster} />
        </div>
      ))}
    </div>
  )
}
