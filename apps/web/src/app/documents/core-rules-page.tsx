import { CoreRulesScreen } from '../../features/documents/core-rules-screen.tsx'
import { AdminsOnly } from '../admin/admins-only.tsx'

export const CoreRulesPage = () => (
  <AdminsOnly>
    <CoreRulesScreen />
  </AdminsOnly>
)
