import type { MeView } from '@tomekeeper/contracts/accounts'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ACCOUNT_SENTENCES } from './account-reasons.ts'
import { useDeleteAccount } from './use-delete-account.ts'

export function DeleteAccountCard({ me, onDeleted }: { me: MeView; onDeleted: () => unknown }) {
  const remove = useDeleteAccount()
  const failure = failureFor(remove.error, ACCOUNT_SENTENCES)
  return (
    <Card title="Delete my account" description="Your devices, your places in campaigns and your threads go with it.">
      <ConfirmDialog
        trigger={<Button kind="danger">Delete my account</Button>}
        title="Delete your account?"
        confirm="Delete my account"
        typed={me.email}
        failure={
          failure && (
            <Banner tone="danger" requestId={failure.requestId}>
              {failure.sentence}
            </Banner>
          )
        }
        onConfirm={async () => {
          await remove.mutateAsync({ email: me.email })
          onDeleted()
        }}
      >
        This cannot be taken back. Campaigns that you own must be handed over or deleted first.
      </ConfirmDialog>
    </Card>
  )
}
