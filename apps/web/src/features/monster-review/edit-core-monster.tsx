import type { CoreMonsterView } from '@tomekeeper/contracts/bestiary'
import type { StatBlock } from '@tomekeeper/statblock'
import { type ReactNode, useCallback, useState } from 'react'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SaveFailure } from '../../ui/save-failure.tsx'
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
  function keepMine() {
    setBasedOn(undefined)
    save.reset()
  }
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
        failure: <SaveFailure error={save.error} what="monster" onKeepMine={keepMine} />,
      })}
    </>
  )
}
