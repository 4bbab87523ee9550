import { useNavigate } from '@tanstack/react-router'
import { CreateCampaignInput } from '@tomekeeper/contracts/campaigns'
import { failureFor } from '../../lib/errors.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { CampaignFields } from './campaign-fields.tsx'
import { ownTimeZone } from './time-zones.ts'
import { useCreateCampaign } from './use-create-campaign.ts'

export function CreateCampaign() {
  const create = useCreateCampaign()
  const navigate = useNavigate()
  const timeZone = ownTimeZone()

  async function begin(values: CreateCampaignInput) {
    const campaign = await create.mutateAsync(values).catch(() => undefined)
    if (campaign) await navigate({ to: '/campaigns/$campaignId/overview', params: { campaignId: campaign.id } })
  }

  return (
    <Form
      schema={CreateCampaignInput}
      defaults={{ name: '', description: '', ruleset: '2024', timeZone }}
      onSubmit={begin}
      failure={failureFor(create.error)}
    >
      <CampaignFields timeZone={timeZone} />
      <FormActions>
        <SubmitButton>Begin the campaign</SubmitButton>
        <ButtonLink to="/campaigns" kind="quiet">
          Cancel
        </ButtonLink>
      </FormActions>
    </Form>
  )
}
