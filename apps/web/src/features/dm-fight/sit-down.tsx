import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import type { StatBlockRoll } from '../../lib/roll.ts'
import { aCampaign } from '../../test/a-campaign.ts'
import { aServer, show } from '../../test/a-server.tsx'
import { KeyboardLayer } from '../../ui/keyboard-layer.tsx'
import { LiveRegion } from '../../ui/live-region.tsx'
import { aTable, COMBAT_ID } from './a-table.ts'
import { DmFight } from './dm-fight.tsx'
import { resetKeys } from './keys/key-map.ts'

/** For tests: a laptop, with order, turn and log beside each other, and the keys where they come from. */
export function aLaptop() {
  resetKeys()
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('min-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
}

/** What the stat block rolls. */
export const SCIMITAR: StatBlockRoll = {
  kind: 'damage',
  label: 'Goblin Warrior, Scimitar',
  what: 'Scimitar',
  total: 5,
  detail: '1d6 (3) + 2',
  parts: [{ amount: 5, type: 'slashing' }],
  isCritical: false,
}

/** For tests: the DM before a fight. */
export async function sitDown(table = aTable(), more: Record<string, unknown> = {}, rolled = SCIMITAR) {
  const server = aServer({ ...table.answers, ...more })
  await show(
    <>
      <KeyboardLayer />
      <LiveRegion />
      <DmFight
        campaign={aCampaign()}
        combatId={COMBAT_ID}
        statBlock={(locator, onRoll) => (
          <button type="button" onClick={() => onRoll(rolled)}>
            Stat block of {locator}
          </button>
        )}
        picker={() => <p>Picker</p>}
        after={({ fight }) => <p>Afterwards, {fight.combat.outcome}</p>}
      />
    </>,
  )
  return { table, server }
}

export async function row(name: string) {
  const order = await screen.findByRole('group', { name: 'Initiative' })
  return within(order).findByRole('button', { name: new RegExp(`(^|\\s)${name}\\b`) })
}
export const press = (keys: string) => userEvent.keyboard(keys)
export const hp = (table: ReturnType<typeof aTable>, id: string) => table.combat().combatants[id]?.hp
