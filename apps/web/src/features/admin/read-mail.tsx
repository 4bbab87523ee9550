import type { MailSummary } from '@tomekeeper/contracts/admin'
import { useEffect } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import { Refusal } from './refusal.tsx'
import { useReadMail } from './use-read-mail.ts'

export function ReadMail({ mail, onClose }: { mail: MailSummary; onClose: () => void }) {
  const { mutate, data, error } = useReadMail()
  useEffect(() => mutate({ mailId: mail.id }), [mutate, mail.id])
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={mail.subject}
      description={`To ${mail.toAddress}. That you read it is noted in the audit log.`}
    >
      <Refusal error={error} />
      {!data && !error && <ProseSkeleton label="Opening the mail" lines={3} />}
      {data && (
        <pre className="font-sans text-control whitespace-pre-wrap wrap-anywhere" tabIndex={0}>
          {data.text || 'Its text held a link into the account and was forgotten when it left.'}
        </pre>
      )}
    </Dialog>
  )
}
