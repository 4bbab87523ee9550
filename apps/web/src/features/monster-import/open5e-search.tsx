import { useDeferredValue, useEffect, useState } from 'react'
import { counted } from '../../lib/format.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Rows } from '../../ui/rows.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { importFailure } from './import-failure.ts'
import { Open5eCreatureRow } from './open5e-creature-row.tsx'
import { useOpen5e } from './use-open5e.ts'

const PAUSE_MS = 350

/** Creatures of the Open5e server that this installation names. Where it names none, there is nothing to see. */
export function Open5eSearch({ campaignId }: { campaignId: string }) {
  const [typed, setTyped] = useState('')
  const words = useDeferredValue(usePaused(typed.trim()))
  const { data, error, isFetching, refetch, isPlaceholderData } = useOpen5e(campaignId, words)
  // what the first question found out stays true while later ones fail
  const [isOn, setIsOn] = useState(false)
  useEffect(() => {
    if (data?.isOn) setIsOn(true)
  }, [data])
  const failure = importFailure(error)
  if (!isOn) return null

  const found = words === '' || isPlaceholderData ? undefined : data?.found
  return (
    <Card title="Look one up at Open5e" description="A creature you take becomes the campaign’s own." flush>
      <div className="px-4 pb-3 sm:px-5">
        <SearchField label="Name of a creature" value={typed} onChange={(text) => setTyped(text.slice(0, 60))} />
      </div>
      {isFetching && words !== '' && <RowsSkeleton label="Asking Open5e" rows={3} />}
      {failure && !isFetching && (
        <div className="px-4 pb-4 sm:px-5">
          <Banner
            tone="warn"
            actions={
              <Button size="small" onClick={() => void refetch()}>
                Try again
              </Button>
            }
          >
            {failure.sentence}
          </Banner>
        </div>
      )}
      {!isFetching && !failure && words.length === 1 && (
        <p className="px-4 pb-4 text-control text-ink-soft sm:px-5">Two letters at least.</p>
      )}
      {!isFetching && !failure && words.length > 1 && found?.length === 0 && (
        <p className="px-4 pb-4 text-control text-ink-soft sm:px-5">Nobody there goes by that name.</p>
      )}
      {!isFetching && !failure && found && found.length > 0 && (
        <>
          <Rows label="Creatures at Open5e">
            {found.map((creature) => (
              <Open5eCreatureRow key={creature.key} campaignId={campaignId} creature={creature} />
            ))}
          </Rows>
          {(data?.more ?? 0) > 0 && (
            <p className="px-4 py-3 text-sm text-ink-soft sm:px-5">
              {counted(data?.more ?? 0, 'more creature')} there. More letters narrow it down.
            </p>
          )}
        </>
      )}
    </Card>
  )
}

/** Somebody else's server is asked when the typing pauses, not at every letter. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
