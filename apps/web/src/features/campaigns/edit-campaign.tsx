import { CampaignSettings, type CampaignView } from '@tomekeeper/contracts/campaigns'
import { failureFor } from '../../lib/errors.ts'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { say } from '../../ui/toast.ts'
import { CampaignFields } from './campaign-fields.tsx'
import { useEditCampaign } from './use-edit-campaign.ts'

export function EditCampaign({ campaign }: { campaign: CampaignView }) {
  const edit = useEditCampaign()
  const { id, name, description, ruleset, timeZone } = campaign
  return (
    <Form
      schema={CampaignSettings}
      defaults={{ name, description, ruleset, timeZone }}
      onSubmit={(settings) =>
        edit
          .mutateAsync({ campaignId: id, ...settings })
          .then(() => say('Saved.'))
          .catch(() => undefined)
      }
      failure={failureFor(edit.error)}
    >
      <CampaignFields timeZone={timeZone} />
      <FormActions>
        <SubmitButton>Save</SubmitButton>
      </FormActions>
    </Form>
  )
}
