import type { EncounterCard } from '@tomekeeper/contracts/encounters'
import { Copy, Ellipsis, Swords, Trash2 } from 'lucide-react'
import { sentenceFor } from '../../lib/errors.ts'
import { counted, formatNumber } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { Row } from '../../ui/rows.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { say, sayFailed } from '../../ui/toast.ts'
import { DifficultyBadge } from './difficulty-badge.tsx'
import { ENCOUNTER_REASONS } from './encounter-words.ts'
import { useDuplicateEncounter } from './use-duplicate-encounter.ts'
import { useRemoval } from './use-removal.ts'

type Props = { campaignId: string; encounter: EncounterCard; onOpen: (encounterId: string) => void }

export function EncounterRow({ campaignId, encounter, onOpen }: Props) {
  const { id: encounterId, name, difficulty, monsterCount, summary, runningCombatId } = encounter
  const duplicate = useDuplicateEncounter()
  const remove = useRemoval(campaignId)

  const copy = () =>
    duplicate.mutate(
      { campaignId, encounterId },
      {
        onSuccess: (made) => say(`${made.name} is made.`, { action: { label: 'Open it', run: () => onOpen(made.id) } }),
        onError: (error) => sayFailed(sentenceFor(error, ENCOUNTER_REASONS)),
      },
    )

  return (
    <Row
      title={
        <TextLink
          to="/campaigns/$campaignId/encounters/{-$encounterId}"
          params={{ campaignId, encounterId }}
          className="font-serif text-base text-ink! no-underline! hover:underline!"
        >
          {name}
        </TextLink>
      }
      badges={
        <>
          {monsterCount > 0 && <DifficultyBadge difficulty={difficulty} />}
          {runningCombatId && (
            <TextLink
              to="/campaigns/$campaignId/fight/{-$combatId}"
              params={{ campaignId, combatId: runningCombatId }}
              className="no-underline!"
            >
              <Badge tone="ember" icon={<Swords aria-hidden />}>
                Its fight is on
              </Badge>
            </TextLink>
          )}
        </>
      }
      detail={
        monsterCount === 0
          ? 'Nobody to fight yet'
          : [summary, difficulty ? `${formatNumber(difficulty.adjustedXp)} XP` : counted(monsterCount, 'monster')].join(
              ' · ',
            )
      }
      actions={
        <Menu
          label={`What to do with ${name}`}
          trigger={<IconButton label={`More for ${name}`} hint="none" icon={<Ellipsis size={18} aria-hidden />} />}
        >
          <MenuItem icon={<Copy size={16} aria-hidden />} onSelect={copy}>
            Duplicate
          </MenuItem>
          <MenuSeparator />
          <MenuItem tone="danger" icon={<Trash2 size={16} aria-hidden />} onSelect={() => void remove(encounter)}>
            Remove
          </MenuItem>
        </Menu>
      }
    />
  )
}
