import { getRouteApi } from '@tanstack/react-router'
import { StatBlockView } from '../../features/bestiary/stat-block.tsx'
import { draftOf } from '../../features/homebrew/draft.ts'
import { MonsterEditor } from '../../features/homebrew/monster-editor.tsx'
import { CoreMonster } from '../../features/monster-review/core-monster.tsx'
import { CoreReview } from '../../features/monster-review/core-review.tsx'
import { EditCoreMonster } from '../../features/monster-review/edit-core-monster.tsx'
import { AdminsOnly } from '../admin/admins-only.tsx'
import { PrintedCorePage } from './printed-core-page.tsx'
import { useCallback, useState } from 'react'
import type { CoreMonsterView } from '@tomekeeper/contracts/bestiary'

const route = getRouteApi('/home/admin/monster-review/{-$locator}')

export function CoreReviewPage() {
  const { locator } = route.useParams()
  return (
    <AdminsOnly>
      {locator === undefined ? (
        <Review />
      ) : (
        <CoreMonster key={locator} locator={locator}>
          {(monster) => <Edit monster={monster} />}
        </CoreMonster>
      )}
    </AdminsOnly>
  )
}

function Review() {
  const navigate = route.useNavigate()
  return (
    <CoreReview
      statBlock={(locator) => (
        <CoreMonster key={locator} locator={locator}>
          {(monster) => <StatBlockView statBlock={monster.statBlock} />}
        </CoreMonster>
      )}
      page={({ locator, documentId, pageFrom }) => (
        <PrintedCorePage key={locator} documentId={documentId} pageFrom={pageFrom} />
      )}
      onEdit={(locator) => void navigate({ params: { locator } })}
    />
  )
}

function Edit({ monster }: { monster: CoreMonsterView }) {
  const navigate = route.useNavigate()
  const [start] = useState(() => draftOf(monster.statBlock))
  const leave = useCallback(
    (ignoreBlocker: boolean) => void navigate({ params: { locator: undefined }, ignoreBlocker }),
    [navigate],
  )
  const saved = useCallback(() => leave(true), [leave])
  return (
    <EditCoreMonster
      monster={monster}
      onSaved={saved}
      editor={({ onSave, failure }) => (
        <MonsterEditor
          start={start}
          preview={(statBlock) => <StatBlockView statBlock={statBlock} />}
          onSave={onSave}
          onCancel={() => leave(false)}
          failure={failure}
        />
      )}
    />
  )
}
