import type { CoreMonsterView } from '@tomekeeper/contracts/bestiary'
import type { StatBlock } from '@tomekeeper/statblock'
import { type ReactNode, useCallback, useState } from 'react'
import { envelopeOf, failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { say } from '../../ui/toast.ts'
import { useSaveCoreMonster } from './use-save-core-monster.ts'

type Saving = { onSave: (statBlock: StatBlock) => Promise<boolean>; failure: ReactNode }

type Props = {
  monster: CoreMonsterView
  editor: (saving: Saving) => ReactNode
  onSaved: () => void
}

/** Mends what was read wrongly in a core rule, for every campaign that uses the book. */
export function EditCoreMonster({ monster, editor, onSaved }: Props) {
  const save = useSaveCoreMonster()
  const [basedOn, setBasedOn] = useState<string | undefined>(monster.version)
  const failure = failureFor(save.error)
  const isStale = envelopeOf(save.error)?.code === 'changed_meanwhile'
  const { mutateAsync } = save
  const { locator } = monster
  const onSave = useCallback(
    async (statBlock: StatBlock) => {
      try {
        const saved = await mutateAsync({ locator, basedOn, statBlock })
        say(`${saved.name} saved, and accepted.`)
        onSaved()
        return true
      } catch {
        return false // shown by `failure`
      }
    },
    [mutateAsync, locator, basedOn, onSaved],
  )
  return (
    <>
      <PageHeader
        title={monster.name}
        above={
          <Breadcrumb>
            <TextLink to="/admin/monster-review/{-$locator}" params={{ locator: undefined }}>
              Monsters to look at
            </TextLink>
            Edit
          </Breadcrumb>
        }
        description={`From ${monster.documentTitle}. What you save counts for every campaign that uses the book.`}
      />
      {editor({
        onSave,
        failure: failure && (
          <Banner
            tone="danger"
            requestId={failure.requestId}
            actions={
              isStale && (
                <Button
                  size="small"
                  onClick={() => {
                    setBasedOn(undefined)
                    save.reset()
                  }}
                >
                  Keep mine
                </Button>
              )
            }
          >
            {isStale
              ? 'Someone else changed this monster while you wrote. What you wrote is still here: keep yours and save again, or cancel to see theirs.'
              : failure.sentence}
          </Banner>
        ),
      })}
    </>
  )
}
