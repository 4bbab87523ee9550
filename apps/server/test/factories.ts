import { randomUUID } from 'node:crypto'
import { world } from './world.ts'

export type Person = { id: string; email: string; name: string; token: string; sessionId: string }
export type Table = { id: string; dm: Person; player: Person; outsider: Person }

let count = 0

/** Someone with an account and a device that is signed in. */
export async function aUser(
  facts: { isAdmin?: boolean; aiAccess?: boolean; emailVerified?: boolean; name?: string } = {},
): Promise<Person> {
  const { deps } = await world()
  const id = randomUUID()
  const name = facts.name ?? `Person ${++count}`
  const email = `${id}@example.org`
  await deps.db
    .insertInto('user')
    .values({
      id,
      email,
      name,
      image: null,
      isAdmin: facts.isAdmin ?? false,
      aiAccess: facts.aiAccess ?? false,
      emailVerified: facts.emailVerified ?? true,
    })
    .execute()
  const sessionId = randomUUID()
  const token = randomUUID().replaceAll('-', '')
  await deps.db
    .insertInto('authSession')
    .values({
      id: sessionId,
      token,
      userId: id,
      expiresAt: new Date(Date.now() + 7 * 86_400_000),
      ipAddress: null,
      userAgent: null,
    })
    .execute()
  return { id, email, name, token, sessionId }
}

export const anAdmin = () => aUser({ isAdmin: true })

/** A campaign with a DM, a player, and someone who does not belong. */
export async function aCampaign(facts: { ruleset?: '2014' | '2024'; name?: string } = {}): Promise<Table> {
  const { deps } = await world()
  const [dm, player, outsider] = await Promise.all([aUser(), aUser(), aUser()])
  const id = randomUUID()
  await deps.db
    .insertInto('campaign')
    .values({
      id,
      ownerId: dm.id,
      name: facts.name ?? 'The Sunken Bell',
      ruleset: facts.ruleset ?? '2024',
      timeZone: 'Europe/Berlin',
      coverKey: null,
    })
    .execute()
  await aMember(id, dm, 'dm')
  await aMember(id, player, 'player')
  return { id, dm, player, outsider }
}

export async function aMember(
  campaignId: string,
  person: Person | null,
  role: 'dm' | 'player' = 'player',
): Promise<string> {
  const { deps } = await world()
  const id = randomUUID()
  await deps.db
    .insertInto('member')
    .values({
      id,
      campaignId,
      userId: person?.id ?? null,
      role,
      characterName: person ? null : 'Old Tam',
      species: null,
      class: null,
      armorClass: null,
      maxHp: null,
      passivePerception: null,
      avatarKey: null,
    })
    .execute()
  return id
}
