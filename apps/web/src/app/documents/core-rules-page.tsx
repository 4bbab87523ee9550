import { CoreRulesScreen } from '../../features/documents/core-rules-screen.tsx'
import { useLiveCoreRules } from '../../lib/live/use-live.ts'
import { AdminsOnly } from '../admin/admins-only.tsx'

export function CoreRulesPage() {
  useLiveCoreRules()
  return (
    <AdminsOnly>
      <CoreRulesScreen />
    </AdminsOnly>
  )
}
