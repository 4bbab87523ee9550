import { beforeAll, describe, expect, test } from 'vitest'
import { accessTable } from '../src/access/access-table.ts'
import { appRouter } from '../src/router.ts'
import { ROUTES } from '../src/routes.ts'
import {
  anAnswerThatWasWithdrawn,
  aTableWithThings,
  CANARY,
  type FullOfSecrets,
  keepSecrets,
  type Scene,
} from './a-campaign-full-of-secrets.ts'
import { as, request } from './as.ts'
import type { Person } from './factories.ts'

/** For every query a player may call: an input that shows them something. A new query fails here until it has one. */
const exampleInput: Record<string, (scene: Scene) => unknown> = {
  'accounts.devices': () => undefined,
  'accounts.installation': () => undefined,
  'accounts.me': () => undefined,
  'aftermath.levelUps': ({ id: campaignId }) => ({ campaignId }),
  'bestiary.get': ({ id: campaignId, locator }) => ({ campaignId, locator }),
  'bestiary.index': ({ id: campaignId }) => ({ campaignId }),
  'campaigns.get': ({ id: campaignId }) => ({ campaignId }),
  'campaigns.list': () => undefined,
  'combat.list': ({ id: campaignId }) => ({ campaignId }),
  'combat.story': ({ id: campaignId, combatId }) => ({ campaignId, combatId, turns: 1000 }),
  'combat.view': ({ id: campaignId, combatId }) => ({ campaignId, combatId }),
  'displays.view': ({ screenCode: code }) => ({ code }),
  'documents.get': ({ id: campaignId, documentId }) => ({ campaignId, documentId }),
  'documents.list': ({ id: campaignId }) => ({ campaignId }),
  'documents.readPassages': ({ id: campaignId, documentId }) => ({ campaignId, documentId }),
  'invites.myPlace': ({ code }) => ({ code }),
  'invites.preview': ({ code }) => ({ code }),
  'members.list': ({ id: campaignId }) => ({ campaignId }),
  'sage.message': ({ id: campaignId, messageId }) => ({ campaignId, messageId }),
  'sage.thread': ({ id: campaignId, threadId }) => ({ campaignId, threadId }),
  'sage.threads': ({ id: campaignId }) => ({ campaignId }),
}

/** The same for every address that a player may read. */
const exampleRequest: Record<string, (scene: Scene) => string> = {
  '/api/auth/callback/discord': () => '/api/auth/callback/discord?code=none&state=none',
  '/api/auth/verify-email': () => '/api/auth/verify-email?token=none',
  '/api/campaigns/:campaignId/combats/:combatId/:file': ({ id, combatId }) =>
    `/api/campaigns/${id}/combats/${combatId}/log.md`,
  '/api/campaigns/:campaignId/documents/:documentId/file': ({ id, documentId }) =>
    `/api/campaigns/${id}/documents/${documentId}/file`,
  '/health': () => '/health',
  '/uploads/:name': () => `/uploads/${'0'.repeat(64)}.webp`,
}

const open = accessTable(appRouter, ROUTES).filter(({ access }) => ['public', 'authed', 'member'].includes(access))
const queries = open.flatMap((line) => (line.kind === 'procedure' && line.type === 'query' ? [line.name] : []))
const pages = open.flatMap((line) => (line.kind === 'route' && line.method === 'GET' ? [line.path] : []))

let scene: FullOfSecrets

beforeAll(async () => {
  scene = await keepSecrets(await aTableWithThings())
})

test('every query that players may call has an example', () => {
  expect(Object.keys(exampleInput).toSorted()).toEqual(queries.toSorted())
})

test('every address that players may read has an example', () => {
  expect(Object.keys(exampleRequest).toSorted()).toEqual(pages.toSorted())
})

describe('a canary that players never hear', () => {
  test.each(queries)('%s', async (name) => {
    const answer = await call(scene.player, name, exampleInput[name]?.(scene))
    expect(answer).not.toContain(CANARY)
    expect(answer).toContain('"result"')
  })

  test.each(pages)('GET %s', async (path) => {
    const response = await request(scene.player, exampleRequest[path]?.(scene) ?? path)
    expect((await response.text()) + JSON.stringify([...response.headers])).not.toContain(CANARY)
  })

  test('not by the ids of what is hidden either', async () => {
    const { id: campaignId, hiddenDocumentId, hiddenMessageId, hiddenThreadId, hiddenCombatId, hiddenLocator } = scene
    const hidden = {
      documentId: hiddenDocumentId,
      messageId: hiddenMessageId,
      threadId: hiddenThreadId,
      combatId: hiddenCombatId,
      locator: hiddenLocator,
    }
    for (const [name, example] of Object.entries(exampleInput)) {
      const input = example(scene)
      const named = Object.entries(hidden).filter(([key]) => typeof input === 'object' && input && key in input)
      if (named.length === 0) continue
      const answer = await call(scene.player, name, { campaignId, ...Object.fromEntries(named) })
      expect(answer, name).toContain('"code":"not_found"')
      expect(answer, name).not.toContain(CANARY)
    }
    const file = await request(scene.player, `/api/campaigns/${campaignId}/documents/${hiddenDocumentId}/file`)
    expect(file.status).toBe(404)
  })

  test('not in an answer that rested on what was hidden since', async () => {
    const messageId = await anAnswerThatWasWithdrawn(scene)
    const answer = await call(scene.player, 'sage.message', { campaignId: scene.id, messageId })
    expect(answer).toContain('"withdrawn":true')
    expect(answer).not.toContain(CANARY)
  })

  test('not from the Sage, who has read everything', async () => {
    const asPlayer = await as(scene.player)
    const { messageId } = await asPlayer.sage.ask({ campaignId: scene.id, question: `What is the bell, ${CANARY}?` })
    await expect
      .poll(async () => (await asPlayer.sage.message({ campaignId: scene.id, messageId })).state, { timeout: 20_000 })
      .toBe('done')
    const { question, ...answer } = await asPlayer.sage.message({ campaignId: scene.id, messageId })
    expect(question).toContain(CANARY) // their own word; what comes back must not echo the book's
    expect(JSON.stringify(answer)).not.toContain(CANARY)
    expect(answer.citations.map(({ documentId }) => documentId)).not.toContain(scene.hiddenDocumentId)
  })

  test('not in the events they follow', async () => {
    const stop = new AbortController()
    const stream = await (await as(scene.player, stop.signal)).events.follow({
      campaigns: [{ campaignId: scene.id, after: 0 }],
    })
    setTimeout(() => stop.abort(), 300)
    const heard: unknown[] = []
    for await (const item of stream) heard.push(item)
    expect(JSON.stringify(heard)).not.toContain(scene.hiddenDocumentId)
  })
})

test('a DM does see them, so the canary is really there', async () => {
  const seen = await call(scene.dm, 'documents.list', { campaignId: scene.id })
  expect(seen).toContain(CANARY)
  expect(await call(scene.dm, 'encounters.list', { campaignId: scene.id })).toContain(CANARY)
})

test('a world with secrets and one without look the same to a player, to the byte', async () => {
  const table = await aTableWithThings()
  const without = await everythingSeenBy(table.player, table)
  await keepSecrets(table)
  expect(Object.fromEntries(await everythingSeenBy(table.player, table))).toEqual(Object.fromEntries(without))
})

async function everythingSeenBy(person: Person, table: Scene): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  for (const name of queries) seen.set(name, await call(person, name, exampleInput[name]?.(table)))
  return seen
}

/** Over HTTP, as a browser would: what tRPC wraps around an answer counts too. */
async function call(person: Person, name: string, input: unknown): Promise<string> {
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
  return (await request(person, `/trpc/${name}${query}`)).text()
}
