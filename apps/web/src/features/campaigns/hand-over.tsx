import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import type { MemberView } from '@tomekeeper/contracts/members'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { say } from '../../ui/toast.ts'
import { CAMPAIGN_REASONS } from './campaign-words.ts'
import { useHandOver } from './use-hand-over.ts'

type Props = { campaign: CampaignView; members: readonly MemberView[] }

export function HandOver({ campaign, members }: Props) {
  const handOver = useHandOver()
  const heirs = members.filter(({ isStatic, isOwner }) => !isStatic && !isOwner)
  const [chosen, setChosen] = useState('')
  const heir = heirs.find(({ id }) => id === chosen) ?? heirs[0]
  const failure = failureFor(handOver.error, CAMPAIGN_REASONS)

  if (!heir) return <p className="text-control text-ink-soft">Nobody else here has an account to hand it over to.</p>
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Field label="New owner" className="w-full sm:w-72">
        {(ids) => (
          <Select
            {...ids}
            value={heir.id}
            onChange={(event) => setChosen(event.target.value)}
            choices={heirs.map(({ id, name }) => ({ value: id, label: name ?? '' }))}
          />
        )}
      </Field>
      <ConfirmDialog
        trigger={<Button icon={<KeyRound size={16} aria-hidden />}>Hand over the campaign</Button>}
        title={`Hand it over to ${heir.name}?`}
        confirm="Hand it over"
        tone="primary"
        failure={failure && <Banner tone="danger">{failure.sentence}</Banner>}
        onConfirm={async () => {
          await handOver.mutateAsync({ campaignId: campaign.id, memberId: heir.id })
          say(`${heir.name} owns the campaign now.`)
        }}
      >
        They can delete it and hand it on, and you no longer can. Your role stays as it is. Only they can give it back.
      </ConfirmDialog>
    </div>
  )
}
