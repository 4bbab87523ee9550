import { BookX } from 'lucide-react'
import { EmptyState } from '../../ui/empty-state.tsx'

export const MonsterMissing = () => (
  <EmptyState icon={<BookX aria-hidden />} title="No such monster here">
    Its book may have been taken out of the campaign, or the monster was removed.
  </EmptyState>
)
