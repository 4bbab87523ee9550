import { getRouteApi } from '@tanstack/react-router'
import type { StatBlock } from '@tomekeeper/statblock'
import { useCallback } from 'react'
import { MonsterPicker } from '../../features/bestiary/monster-picker.tsx'
import { StatBlockView } from '../../features/bestiary/stat-block.tsx'
import { HomebrewScreen } from '../../features/homebrew/homebrew-screen.tsx'
import { useCurrentCampaign } from '../campaign/current-campaign.ts'
import { DmsOnly } from './dms-only.tsx'

const route = getRouteApi('/campaigns/$campaignId/homebrew/{-$locator}')

const preview = (statBlock: StatBlock) => <StatBlockView statBlock={statBlock} />

export function HomebrewPage() {
  const campaign = useCurrentCampaign()
  const { locator } = route.useParams()
  const { copy = false } = route.useSearch()
  const navigate = route.useNavigate()
  const campaignId = campaign.id
  const open = useCallback(
    (saved: string | undefined) =>
      void navigate({
        to: '/campaigns/$campaignId/bestiary/{-$locator}',
        params: { campaignId, locator: saved },
        search: {},
        ignoreBlocker: saved !== undefined,
      }),
    [navigate, campaignId],
  )
  return (
    <DmsOnly campaign={campaign}>
      <HomebrewScreen
        campaign={campaign}
        locator={locator}
        isCopy={copy}
        preview={preview}
        picker={(onPick) => (
          <MonsterPicker
            campaignId={campaignId}
            label="Begin with another monster"
            onPick={(card) => onPick(card.locator)}
          />
        )}
        onBeginFrom={(from) =>
          void navigate({ params: { campaignId, locator: from }, search: { copy: true }, replace: true })
        }
        onSaved={open}
        onCancel={() => open(undefined)}
      />
    </DmsOnly>
  )
}
