import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Dm } from '../access/viewer.ts'
import type { Ctx, UserCtx } from '../context.ts'
import { createCampaign } from '../features/campaigns/create-campaign.ts'
import { addCampaignDocument } from '../features/documents/add-document.ts'
import { saveEncounter } from '../features/encounters/save-encounter.ts'
import { addStaticMember } from '../features/members/add-static-member.ts'
import { ENCOUNTER } from './encounter.ts'
import { PARTY } from './party.ts'

const DOCUMENTS = [
  { fileName: 'rules-of-the-lantern-road.md', title: 'Rules of the Lantern Road', audience: 'table' },
  { fileName: 'the-drowned-bell.md', title: 'The Drowned Bell', audience: 'dm' },
] as const

/** A campaign worth looking at: house rules, an adventure, a party of four, and a fight that waits to begin. */
export async function addDemoCampaign(ctx: UserCtx): Promise<{ campaignId: string }> {
  const { id: campaignId, memberId } = await createCampaign(ctx, {
    name: 'The Drowned Bell',
    description: 'Four friends, a marsh, and a bell that rings below the water. A campaign to look around in.',
    ruleset: '2024',
    timeZone: 'UTC',
  })
  const viewer: Dm = { role: 'dm', userId: ctx.user.id, campaignId, memberId }
  const dm: Ctx<Dm> = { ...ctx, viewer }

  for (const character of PARTY) await addStaticMember(dm, { campaignId, ...character })
  for (const { fileName, ...document } of DOCUMENTS)
    await addCampaignDocument(dm, { ...document, fileName, bytes: createReadStream(contentPath(fileName)) })
  await saveEncounter(dm, { ...ENCOUNTER, campaignId })
  return { campaignId }
}

const contentPath = (fileName: string) => fileURLToPath(new URL(`./content/${fileName}`, import.meta.url))
