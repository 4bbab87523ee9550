import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import pg from 'pg'

export type Sitter = { userId: string; memberId: string; token: string }
export type FightScene = { campaignId: string; combatId: string; dm: Sitter; players: Sitter[] }
export type Api = ReturnType<typeof apiOf>

const by = { hp: 1_000_000, initiative: { total: 10 } }

/** A table on a database of its own: a DM, players with an account each, and a fight of forty that everyone follows. */
export async function aFightScene(url: string, serverUrl: string, players: number): Promise<FightScene> {
  const campaignId = randomUUID()
  const people = Array.from({ length: players + 1 }, () => ({
    userId: randomUUID(),
    memberId: randomUUID(),
    token: randomUUID(),
  }))
  await seat(url, campaignId, people)

  const [dm, ...others] = people as [Sitter, ...Sitter[]]
  const combatId = randomUUID()
  const asDm = apiOf(serverUrl, dm)
  await asDm.mutate('combat.begin', { campaignId, combatId, encounterId: null })
  const goblins = { name: 'Goblin', ids: Array.from({ length: 40 - players }, (_, at) => `goblin${at}`) }
  const scene = { campaignId, combatId, dm, players: others }
  await order(asDm, scene, { type: 'add_combatants', newcomers: [{ ...goblins, ...by, count: goblins.ids.length }] })
  for (const { memberId } of others) await order(asDm, scene, { type: 'set_initiative', id: memberId, total: 15 })
  await order(asDm, scene, { type: 'start_fight' })
  return scene
}

/** One order, given by somebody who knows all that has happened. */
export async function order(api: Api, { campaignId, combatId }: FightScene, one: object): Promise<number> {
  const seq = await position(api, { campaignId, combatId })
  return (await command(api, { campaignId, combatId }, seq, one)).seq
}

type Place = Pick<FightScene, 'campaignId' | 'combatId'>

export const position = async (api: Api, { campaignId, combatId }: Place): Promise<number> =>
  (await api.query<{ seq: number }>('combat.log', { campaignId, combatId, after: 2_000_000_000 })).seq

export async function command(api: Api, { campaignId, combatId }: Place, seq: number, one: object) {
  const given = { campaignId, combatId, commandId: randomUUID(), seq, order: one }
  const answer = await api.mutate<{ outcome: string; seq: number }>('combat.command', given)
  if (answer.outcome !== 'done') throw new Error('a command came too late')
  return answer
}

export const hit = (id: string) =>
  ({ type: 'deal_damage', targetIds: [id], parts: [{ amount: 1, type: 'fire' }] }) as const

// `fetch` costs a client more than the server takes to answer
const agent = new Agent({ keepAlive: true })

export function apiOf(serverUrl: string, { token }: Sitter) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const ask = (path: string, method: 'GET' | 'POST', body?: string) =>
    new Promise<string>((resolve, reject) => {
      const sent = request(`${serverUrl}/trpc/${path}`, { agent, method, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          if (response.statusCode === 200) resolve(text)
          else reject(new Error(text))
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  const queryText = (name: string, input: object) =>
    ask(`${name}?input=${encodeURIComponent(JSON.stringify(input))}`, 'GET')
  return {
    headers,
    queryText,
    query: async <Data>(name: string, input: object): Promise<Data> =>
      JSON.parse(await queryText(name, input)).result.data,
    mutate: async <Data>(name: string, input: object): Promise<Data> =>
      JSON.parse(await ask(name, 'POST', JSON.stringify(input))).result.data,
  }
}

async function seat(url: string, campaignId: string, people: Sitter[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const [at, { userId }] of people.entries())
    await client.query(`insert into "user" (id, name, email) values ($1, $2, $3)`, [
      userId,
      `Person ${at}`,
      `${userId}@example.org`,
    ])
  await client.query(
    `insert into campaign (id, owner_id, name, ruleset, time_zone) values ($1, $2, 'The Sunken Bell', '2024', 'UTC')`,
    [campaignId, people[0]?.userId],
  )
  for (const [at, { userId, memberId, token }] of people.entries()) {
    await client.query(
      `insert into member (id, campaign_id, user_id, role, character_name, max_hp) values ($1, $2, $3, $4, $5, 1000)`,
      [memberId, campaignId, userId, at === 0 ? 'dm' : 'player', `Hero ${at}`],
    )
    await client.query(
      `insert into auth_session (id, token, user_id, expires_at) values ($1, $2, $3, now() + interval '7 days')`,
      [randomUUID(), token, userId],
    )
  }
  await client.end()
}
