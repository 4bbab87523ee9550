import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { sentenceFor } from '../../lib/errors.ts'
import { trpc } from '../../lib/trpc.ts'
import { sayFailed } from '../../ui/toast.ts'
import { SourceLine } from './source-line.tsx'
import { StatBlockView } from './stat-block.tsx'

/** As many as a person prints at once; each is asked for by itself. */
export const MOST_PRINTED = 40

type Props = {
  campaignId: string
  locators: readonly string[]
  /** Opens the browser's own window as soon as all of them are here; not when that has opened already. */
  opensWindow: boolean
  onFailed: () => void
}

/** Stat blocks side by side on paper, in place of the page, and nothing on the screen. */
export function PrintSheet({ campaignId, locators, opensWindow, onFailed }: Props) {
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
  const isAsked = useRef(!opensWindow)

  useEffect(() => {
    if (isAsked.current || (!isReady && !error)) return
    isAsked.current = true
    if (isReady) window.print()
    else {
      sayFailed(`Not printed. ${sentenceFor(error)}`)
      onFailed()
    }
  }, [isReady, error, onFailed])

  return createPortal(
    <div data-prints aria-hidden className="hidden print:block">
      {monsters.map((monster) => (
        <div key={monster.locator}>
          <StatBlockView statBlock={monster.statBlock} />
          <SourceLine monster={monster} />
        </div>
      ))}
    </div>,
    document.body,
  )
}
