import type { DocumentView } from '@tomekeeper/contracts/documents'
import { Check, CircleAlert, CircleStop, Hourglass } from 'lucide-react'
import { Badge } from '../../ui/badge.tsx'

export function DocumentStatus({ status }: Pick<DocumentView, 'status'>) {
  switch (status) {
    case 'waiting':
      return <Badge icon={<Hourglass aria-hidden />}>In line</Badge>
    case 'reading':
    case 'indexing':
      return (
        <Badge tone="note" icon={<Hourglass aria-hidden />}>
          Being read
        </Badge>
      )
    case 'indexed':
      return (
        <Badge tone="good" icon={<Check aria-hidden />}>
          Ready
        </Badge>
      )
    case 'failed':
      return (
        <Badge tone="danger" icon={<CircleAlert aria-hidden />}>
          Not read
        </Badge>
      )
    case 'cancelled':
      return (
        <Badge tone="warn" icon={<CircleStop aria-hidden />}>
          Stopped
        </Badge>
      )
  }
}
