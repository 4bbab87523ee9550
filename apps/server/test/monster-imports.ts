import { randomUUID } from 'node:crypto'
import type { ImportReport } from '@tomekeeper/contracts/bestiary'
import { request } from './as.ts'
import type { Person, Table } from './factories.ts'

/** A creature of our own in 5etools' shape. */
export const aCreature = (name: string, facts: Record<string, unknown> = {}) => ({
  name,
  source: 'OWN',
  size: ['S'],
  type: 'fey',
  alignment: ['C', 'N'],
  ac: [14],
  hp: { average: 27, formula: '6d6 + 6' },
  speed: { walk: 30 },
  str: 8,
  dex: 16,
  con: 12,
  int: 10,
  wis: 13,
  cha: 14,
  passive: 11,
  cr: '1/2',
  action: [
    {
      name: 'Claw',
      entries: ['{@atk mw} {@hit 5} to hit, reach 5 ft., one target. {@h}6 ({@damage 1d6 + 3}) slashing damage.'],
    },
  ],
  ...facts,
})

export const aBestiary = (...creatures: unknown[]) => JSON.stringify({ monster: creatures })

export const sendImport = (
  person: Person | null,
  campaignId: string,
  body: BodyInit,
  query: Record<string, string> = {},
) =>
  request(person, `/api/campaigns/${campaignId}/monster-imports?${new URLSearchParams(query)}`, {
    method: 'POST',
    body,
  })

/** Imports as the campaign's DM. */
export async function imported(campaign: Table, body: BodyInit, query: Record<string, string> = {}) {
  const response = await sendImport(campaign.dm, campaign.id, body, { importId: randomUUID(), ...query })
  const report = (await response.json()) as ImportReport
  if (response.status !== 201) throw new Error(JSON.stringify(report))
  return report
}

export async function dryRun(campaign: Table, body: BodyInit, query: Record<string, string> = {}) {
  const response = await sendImport(campaign.dm, campaign.id, body, query)
  if (response.status !== 200) throw new Error(await response.text())
  return (await response.json()) as ImportReport
}
