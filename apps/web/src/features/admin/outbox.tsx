import type { MailSummary } from '@tomekeeper/contracts/admin'
import { Mail } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { ReadMail } from './read-mail.tsx'
import { SeenList } from './seen-list.tsx'
import { useMail } from './use-mail.ts'

export function Outbox() {
  const [page, setPage] = useState(1)
  const [open, setOpen] = useState<MailSummary>()
  const mail = useMail(page)
  return (
    <Card flush>
      <SeenList
        label="Mails"
        query={mail}
        onPage={setPage}
        empty={{
          title: 'No mail yet',
          sentence: 'Mails to people stand here, whether they left or wait.',
          icon: <Mail aria-hidden />,
        }}
      >
        {(items) => (
          <Rows label="Mails">
            {items.map((one) => (
              <Row
                key={one.id}
                title={one.subject}
                badges={<State {...one} />}
                detail={
                  <>
                    to {one.toAddress} · <DateTime at={one.createdAt} look="relative" />
                    {one.failure && one.state !== 'sent' && ` · ${one.failure}`}
                  </>
                }
                actions={
                  <Button size="small" kind="quiet" aria-label={`Read “${one.subject}”`} onClick={() => setOpen(one)}>
                    Read
                  </Button>
                }
              />
            ))}
          </Rows>
        )}
      </SeenList>
      {open && <ReadMail key={open.id} mail={open} onClose={() => setOpen(undefined)} />}
    </Card>
  )
}

function State({ state, attempts }: MailSummary) {
  switch (state) {
    case 'sent':
      return <Badge tone="good">Sent</Badge>
    case 'waiting':
      return <Badge tone="note">{attempts > 0 ? `Trying again, ${attempts} so far` : 'Leaving'}</Badge>
    case 'failed':
      return <Badge tone="danger">Did not leave</Badge>
    case 'outbox':
      return <Badge>Kept here</Badge>
  }
}
