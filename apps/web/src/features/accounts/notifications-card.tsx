import type { MeView, NoticeKind } from '@tomekeeper/contracts/accounts'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Card } from '../../ui/card.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useSetNotifications } from './use-set-notifications.ts'

const WORDS: Record<NoticeKind, string> = {
  'session.scheduled': 'A session is scheduled',
  'session.moved': 'A session moves',
  'session.cancelled': 'A session is cancelled',
  'session.reminder': 'The day before a session',
  'poll.opened': 'A Roll Call opens',
  'invite.accepted': 'Someone accepts an invitation',
  'recap.published': 'A recap is published',
}

export function NotificationsCard({ me }: { me: MeView }) {
  const set = useSetNotifications()
  const failure = failureFor(set.error)
  return (
    <Card title="E-mails" description="What is worth a mail to you.">
      <div className="flex flex-col divide-y divide-line">
        {(Object.keys(WORDS) as NoticeKind[]).map((notice) => (
          <Switch
            key={notice}
            label={WORDS[notice]}
            checked={wanted(me, set.isPending ? set.variables.wanted : {}, notice)}
            onChange={({ target }) => set.mutate({ wanted: { [notice]: target.checked } })}
          />
        ))}
      </div>
      {failure && (
        <Banner tone="danger" requestId={failure.requestId}>
          {failure.sentence}
        </Banner>
      )}
    </Card>
  )
}

const wanted = (me: MeView, changing: Partial<Record<NoticeKind, boolean>>, notice: NoticeKind) =>
  changing[notice] ?? me.notifications[notice]
