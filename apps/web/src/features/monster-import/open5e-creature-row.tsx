import type { Duplicates, Open5eCreature } from '@tomekeeper/contracts/monster-import'
import { Check, Plus } from 'lucide-react'
import { useRef } from 'react'
import { newId } from '../../lib/new-id.ts'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Row } from '../../ui/rows.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { importFailure } from './import-failure.ts'
import { useTakeFromOpen5e } from './use-take-from-open5e.ts'
import { useUndo } from './use-undo.ts'

/** A creature of the Open5e server, to be taken into the campaign. */
export function Open5eCreatureRow({ campaignId, creature }: { campaignId: string; creature: Open5eCreature }) {
  const take = useTakeFromOpen5e(campaignId)
  const undo = useUndo(campaignId)
  const importId = useRef(newId())
  const failure = importFailure(take.error) ?? undo.failure
  const line = take.data?.lines[0]
  const { key, name, cr, type, source } = creature

  function takeIt(duplicates: Duplicates) {
    // another answer is another import; a lost one is tried again under the same id
    if (take.data) importId.current = newId()
    take.mutate({ campaignId, key, duplicates, importId: importId.current })
  }

  return (
    <>
      <Row
        title={name}
        badges={
          line &&
          line.does !== 'skip' && (
            <Badge tone="good" icon={<Check aria-hidden />}>
              Taken
            </Badge>
          )
        }
        detail={
          <>
            {[cr && `CR ${cr}`, type, source].filter(Boolean).join(', ')}
            {line?.sentence && <p>{line.sentence}</p>}
            {line?.locator && (
              <p>
                <TextLink
                  to="/campaigns/$campaignId/bestiary/{-$locator}"
                  params={{ campaignId, locator: line.locator }}
                >
                  Open it in the bestiary
                </TextLink>
              </p>
            )}
          </>
        }
        actions={
          <>
            {!line && (
              <Button
                size="small"
                icon={<Plus size={15} aria-hidden />}
                busy={take.isPending}
                aria-label={`Take ${name}`}
                onClick={() => takeIt('skip')}
              >
                Take
              </Button>
            )}
            {line?.does === 'skip' && line.sentence?.includes('of this name') && (
              <Button size="small" busy={take.isPending} onClick={() => takeIt('replace')}>
                Replace mine
              </Button>
            )}
            {line && line.does !== 'skip' && (
              <Button
                size="small"
                kind="quiet"
                busy={undo.isPending}
                aria-label={`Undo taking ${name}`}
                onClick={() =>
                  void undo.run(importId.current, () => {
                    importId.current = newId()
                    take.reset()
                  })
                }
              >
                Undo
              </Button>
            )}
          </>
        }
      />
      {failure && (
        <div className="px-4 pb-3 sm:px-5">
          <Banner tone="danger" requestId={failure.requestId}>
            {failure.sentence}
          </Banner>
        </div>
      )}
    </>
  )
}
