import type { AuditView } from '@tomekeeper/contracts/admin'
import { ScrollText } from 'lucide-react'
import { useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { SeenList } from './seen-list.tsx'
import { useAuditLog } from './use-audit-log.ts'

const WORDS: Record<string, string> = {
  'user.made_admin': 'Made someone an admin',
  'user.unmade_admin': 'Took administration away',
  'user.ai_access_given': 'Gave AI access',
  'user.ai_access_taken': 'Took AI access away',
  'user.deleted': 'Deleted an account',
  'administrator.created': 'Became the first administrator',
  'core_rule.added': 'Added a core rule',
  'core_rule.changed': 'Changed a core rule',
  'core_rule.read_again': 'Had a core rule read again',
  'core_rule.removed': 'Removed a core rule',
  'ingestion.changed': 'Changed how documents are read',
  'core_monster.reviewed': 'Reviewed a monster of a core rule',
  'core_monster.changed': 'Changed a monster of a core rule',
  'mail.read': 'Read a mail',
  'job.retried': 'Retried a job',
  'job.cancelled': 'Cancelled a job',
}

export function AuditLog() {
  const [page, setPage] = useState(1)
  const log = useAuditLog(page)
  return (
    <Card flush>
      <SeenList
        label="The audit log"
        query={log}
        onPage={setPage}
        empty={{
          title: 'Nothing yet',
          sentence: 'What administrators do is written here.',
          icon: <ScrollText aria-hidden />,
        }}
      >
        {(items) => (
          <Rows label="What administrators did">
            {items.map((entry) => (
              <Row key={entry.id} title={WORDS[entry.action] ?? entry.action} detail={<Detail entry={entry} />} />
            ))}
          </Rows>
        )}
      </SeenList>
    </Card>
  )
}

const Detail = ({ entry: { actorName, details, createdAt } }: { entry: AuditView }) => (
  <>
    {actorName ?? 'A deleted account'}
    {Object.values(details).map((detail) => ` · ${String(detail)}`)}
    {' · '}
    <DateTime at={createdAt} />
  </>
)
