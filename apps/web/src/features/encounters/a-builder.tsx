import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { vi } from 'vitest'
import { aCampaign, aMember } from '../../test/a-campaign.ts'
import { show } from '../../test/a-server.tsx'
import { Toasts } from '../../ui/toasts.tsx'
import { aCard, anEncounter } from './an-encounter.ts'
import { EncounterBuilder } from './encounter-builder.tsx'

export const campaign = aCampaign()
export const kira = aMember({ characterName: 'Kira', level: 5 })
const party = [kira, ...['Bo', 'Cleo', 'Dara'].map((characterName) => aMember({ characterName, level: 5 }))]
export const encounter = anEncounter()
export const answers = {
  'members.list': [aMember({ role: 'dm', name: 'Mara', level: 20 }), ...party],
  'encounters.get': encounter,
  'encounters.list': [encounter],
  'bestiary.index': [aCard(), aCard({ locator: 'srd:2024-ogre', name: 'Ogre', type: 'giant', cr: '2', xp: 450 })],
  'aftermath.pastFights': [],
  'sage.threads': { threads: [], sources: 0, answersWith: 'passages' },
}

export const picker = (onPick: (card: MonsterCard) => void) => (
  <button type="button" onClick={() => onPick(aCard())}>
    Pick a wolf
  </button>
)

export async function build(...[encounterId]: [encounterId?: string | null]) {
  const went = { onSaved: vi.fn(), onBegun: vi.fn(), onList: vi.fn() }
  const shown = await show(
    <>
      <EncounterBuilder
        campaign={campaign}
        encounterId={encounterId === null ? undefined : (encounterId ?? encounter.id)}
        picker={picker}
        statBlock={(locator) => <p>The stat block of {locator}</p>}
        {...went}
      />
      <Toasts />
    </>,
  )
  await screen.findByRole('region', { name: 'Difficulty' })
  return { ...went, ...shown }
}

export const difficulty = () => screen.getByRole('region', { name: 'Difficulty' }).textContent
export const rows = () =>
  within(screen.getByRole('list', { name: 'Monsters of this encounter' })).getAllByRole('listitem')
/** Toasts outlive a test; the right one is known by its words. */
export const undo = async (words: RegExp) => {
  const toast = (await screen.findAllByText(words)).at(-1)?.closest('li') as HTMLElement
  await userEvent.click(within(toast).getByRole('button', { name: 'Undo' }))
}
export const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
