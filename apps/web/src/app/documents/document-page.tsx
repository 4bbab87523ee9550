import { getRouteApi } from '@tanstack/react-router'
import { DocumentScreen } from '../../features/documents/document-screen.tsx'

const route = getRouteApi('/campaigns/$campaignId/documents/$documentId')

export function DocumentPage() {
  const { campaignId, documentId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <DocumentScreen
      key={documentId}
      campaignId={campaignId}
      documentId={documentId}
      search={search}
      onTurn={(place) =>
        void navigate({ search: (before) => ({ ...before, ...place }), replace: true, resetScroll: false })
      }
    />
  )
}
