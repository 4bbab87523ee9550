import { BookOpen } from 'lucide-react'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

type Props = { campaignId: string; isDm: boolean }

/** Without a source there is nothing to answer from. */
export const NoSources = ({ campaignId, isDm }: Props) =>
  isDm ? (
    <EmptyState
      icon={<BookOpen aria-hidden />}
      title="The Sage has nothing to read yet"
      action={
        <ButtonLink kind="primary" to="/campaigns/$campaignId/documents" params={{ campaignId }}>
          Go to documents
        </ButtonLink>
      }
    >
      Add a rulebook or an adventure, and ask about it as soon as it is indexed.
    </EmptyState>
  ) : (
    <EmptyState icon={<BookOpen aria-hidden />} title="The Sage has nothing to read yet">
      Your DM hasn’t shared any documents with the table so far.
    </EmptyState>
  )
