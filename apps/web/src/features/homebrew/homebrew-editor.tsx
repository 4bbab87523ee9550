import type { MonsterView } from '@tomekeeper/contracts/bestiary'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import type { StatBlock } from '@tomekeeper/statblock'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SaveFailure } from '../../ui/save-failure.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { say } from '../../ui/toast.ts'
import { draftOf, emptyDraft } from './draft.ts'
import { MonsterEditor } from './monster-editor.tsx'
import { useSaveMonster } from './use-save-monster.ts'

type Props = {
  campaign: Pick<CampaignView, 'id' | 'ruleset'>
  from?: MonsterView
  isCopy?: boolean
  preview: (statBlock: StatBlock) => ReactNode
  picker: (onPick: (locator: string) => void) => ReactNode
  onBeginFrom: (locator: string) => void
  onSaved: (locator: string) => void
  onCancel: () => void
}

/** Saves into the campaign; whoever was quicker is not overwritten without a word. */
export function HomebrewEditor({ campaign, from, isCopy, preview, picker, onBeginFrom, onSaved, onCancel }: Props) {
  const campaignId = campaign.id
  const save = useSaveMonster()
  // made once, so that a second try after a lost answer makes no second monster
  const id = useRef(newId())
  const edited = isCopy ? undefined : from
  const [basedOn, setBasedOn] = useState(edited?.version ?? undefined)
  const [start] = useState(() => (from ? draftOf(from.statBlock) : emptyDraft(campaign.ruleset)))

  const { mutateAsync } = save
  const locator = edited?.locator
  const keep = useCallback(
    async (statBlock: StatBlock) => {
      try {
        const monster = await mutateAsync({
          campaignId,
          statBlock,
          ...(locator === undefined ? { id: id.current } : { locator, basedOn }),
        })
        say(`${monster.name} saved.`)
        onSaved(monster.locator)
        return true
      } catch {
        return false // shown by `failure`
      }
    },
    [mutateAsync, campaignId, locator, basedOn, onSaved],
  )

  function keepMine() {
    setBasedOn(undefined)
    save.reset()
  }
  const title = edited ? edited.name : from ? `Your own ${from.name}` : 'New monster'
  return (
    <>
      <PageHeader
        title={title}
        above={
          <Breadcrumb>
            <TextLink to="/campaigns/$campaignId/bestiary/{-$locator}" params={{ campaignId, locator: undefined }}>
              Bestiary
            </TextLink>
            {edited ? 'Edit' : 'Write'}
          </Breadcrumb>
        }
        description={
          from && !edited
            ? `A new monster of this campaign that begins as ${from.name} (${from.source}). The original stays as it is.`
            : 'Write features as a book would print them. Attacks, saving throws and recharges are read from the words.'
        }
      />
      {!from && <div className="mb-5 max-w-md">{picker(onBeginFrom)}</div>}
      <MonsterEditor
        start={start}
        preview={preview}
        onSave={keep}
        onCancel={onCancel}
        failure={<SaveFailure error={save.error} what="monster" onKeepMine={keepMine} />}
      />
    </>
  )
}
