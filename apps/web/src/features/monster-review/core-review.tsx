import type { DoubtfulMonster } from '@tomekeeper/contracts/bestiary'
import type { ReactNode } from 'react'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { ReviewScreen } from './review-screen.tsx'
import { useDoubtfulCore } from './use-doubtful-core.ts'
import { useReviewCore } from './use-review-core.ts'

type Props = {
  statBlock: (locator: string) => ReactNode
  page: (monster: DoubtfulMonster) => ReactNode
  onEdit: (locator: string) => void
}

/** What admins look through: monsters of the core rules, for every campaign that uses them. */
export function CoreReview(slots: Props) {
  const review = useReviewCore()
  return (
    <>
      <PageHeader
        title="Monsters to look at"
        description="Found in the core rules, and not read without doubt. What you decide counts for every campaign."
      />
      <ReviewScreen
        list={useDoubtfulCore()}
        onReview={(locator, verdict) => review.mutateAsync({ locator, review: verdict })}
        onward={<TextLink to="/admin/rules">See the core rules</TextLink>}
        {...slots}
      />
    </>
  )
}
