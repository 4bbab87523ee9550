import type { MonsterView } from '@tomekeeper/contracts/bestiary'
import { Copy, Pencil } from 'lucide-react'
import { ButtonLink } from '../../ui/button-link.tsx'

type Props = { campaignId: string; monster: Pick<MonsterView, 'locator' | 'may'> }

/** One's own monster is edited; of any other one makes a version of one's own. */
export const MonsterActions = ({ campaignId, monster: { locator, may } }: Props) => (
  <>
    {may.edit && (
      <ButtonLink
        to="/campaigns/$campaignId/homebrew/{-$locator}"
        params={{ campaignId, locator }}
        size="small"
        icon={<Pencil size={15} aria-hidden />}
      >
        Edit
      </ButtonLink>
    )}
    <ButtonLink
      to="/campaigns/$campaignId/homebrew/{-$locator}"
      params={{ campaignId, locator }}
      search={{ copy: true }}
      size="small"
      icon={<Copy size={15} aria-hidden />}
    >
      {may.edit ? 'Copy' : 'Make it your own'}
    </ButtonLink>
  </>
)
