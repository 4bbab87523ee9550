import { getRouteApi } from '@tanstack/react-router'
import { TableDisplay } from '../../features/display/table-display.tsx'

const route = getRouteApi('/table/$code')

export function TablePage() {
  const { code } = route.useParams()
  return <TableDisplay key={code} code={code} />
}
