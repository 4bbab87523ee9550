import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { as } from '../../../test/as.ts'
import { aCampaign, anAdmin, aUser } from '../../../test/factories.ts'
import { world } from '../../../test/world.ts'
import { recordAiUsage } from '../../models/ai-usage.repo.ts'

test.each(['users', 'mail', 'jobs', 'auditLog', 'health', 'aiUsage'] as const)('%s is for admins', async (page) => {
  for (const [person, code] of [
    [null, 'UNAUTHORIZED'],
    [await aUser({ aiAccess: true }), 'FORBIDDEN'],
    [(await aCampaign()).dm, 'FORBIDDEN'],
  ] as const) {
    const { admin } = await as(person)
    await expect(admin[page]({} as never)).rejects.toMatchObject({ code })
  }
})

test('users are found by name or address, a page at a time, and nothing secret is among them', async () => {
  const mark = randomUUID().slice(0, 8)
  const people = await Promise.all(Array.from({ length: 27 }, (_, at) => aUser({ name: `Zora ${mark} ${at}` })))
  const { admin } = await as(await anAdmin())
  const first = await admin.users({ search: `zora ${mark}` })
  const second = await admin.users({ search: `zora ${mark}`, page: 2 })
  expect([first.items.length, second.items.length, first.total, first.pages]).toEqual([25, 2, 27, 2])
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(27)

  const one = people[3]
  expect((await admin.users({ search: one?.email ?? '' })).items).toMatchObject([{ id: one?.id }])
  expect((await admin.users({ search: '%' })).total).toBe(0)
  expect(JSON.stringify(first)).not.toMatch(/password|token/i)
})

test('making someone an admin is written to the audit log, and so is everything else', async () => {
  const [boss, someone] = await Promise.all([anAdmin(), aUser({ name: 'Bram' })])
  const { admin } = await as(boss)
  await admin.setAdmin({ userId: someone.id, isAdmin: true })
  await (await as(someone)).admin.health()
  await admin.setAdmin({ userId: someone.id, isAdmin: false })
  await admin.setAiAccess({ userId: someone.id, aiAccess: true })
  await admin.deleteUser({ userId: someone.id })

  const { items } = await admin.auditLog({})
  const about = items.filter(({ subject }) => subject === someone.id)
  expect(about.map(({ action }) => action).sort()).toEqual(
    ['user.ai_access_given', 'user.deleted', 'user.made_admin', 'user.unmade_admin'].sort(),
  )
  expect(about[0]).toMatchObject({ actorName: boss.name, details: { name: 'Bram' } })
})

test('a change that is refused leaves nothing in the audit log', async () => {
  const boss = await anAdmin()
  const { dm } = await aCampaign()
  const { admin } = await as(boss)
  await expect(admin.deleteUser({ userId: dm.id })).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
  await expect(admin.deleteUser({ userId: boss.id })).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
  await expect(admin.setAdmin({ userId: randomUUID(), isAdmin: true })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await admin.auditLog({})).items.filter(({ subject }) => subject === dm.id)).toEqual([])
})

test('the outbox lists mails without their text; reading one is noted', async () => {
  const { deps } = await world()
  const id = randomUUID()
  await deps.db
    .insertInto('mail')
    .values({
      id,
      userId: null,
      toAddress: 'a@example.org',
      subject: 'Hi',
      html: '',
      text: 'mail-canary',
      kind: 'reset',
      state: 'outbox',
    })
    .execute()
  const { admin } = await as(await anAdmin())
  expect(JSON.stringify(await admin.mail({}))).not.toContain('mail-canary')
  expect(await admin.readMail({ mailId: id })).toMatchObject({ text: 'mail-canary' })
  expect((await admin.auditLog({})).items.filter(({ subject }) => subject === id)).toMatchObject([
    { action: 'mail.read' },
  ])
})

test('only jobs that ended can be retried, and only those under way cancelled', async () => {
  const { deps } = await world()
  const { admin } = await as(await anAdmin())
  const job = async (state: 'done' | 'failed') => {
    const id = randomUUID()
    await deps.db
      .insertInto('jobRun')
      .values({ id, name: 'mail.send', subjectId: null, campaignId: null, state, failure: null })
      .execute()
    return id
  }
  const [done, failed] = [await job('done'), await job('failed')]
  await expect(admin.retryJob({ jobId: done })).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(admin.cancelJob({ jobId: failed })).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(admin.cancelJob({ jobId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await admin.jobs({ state: 'failed' })).items.map(({ id }) => id)).toContain(failed)
})

test('health tells what there is', async () => {
  const { admin } = await as(await anAdmin())
  const health = await admin.health()
  expect(health.database.bytes).toBeGreaterThan(1_000_000)
  expect(health.disk.freeBytes).toBeGreaterThan(0)
  expect(health).toMatchObject({ models: { chat: null, embeddings: null }, mail: { isConfigured: false } })
})

test('the use of models adds up by person, model and day', async () => {
  const { deps } = await world()
  const someone = await aUser({ name: 'Asker' })
  const model = `model-${randomUUID()}`
  const use = { userId: someone.id, campaignId: null, purpose: 'rules', model }
  await recordAiUsage(deps.db, deps, { ...use, tokensIn: 100, tokensOut: 20 })
  await recordAiUsage(deps.db, deps, { ...use, tokensIn: 50, tokensOut: 5 })
  const { admin } = await as(await anAdmin())
  const usage = await admin.aiUsage({})
  expect(usage.byPerson).toContainEqual({ userId: someone.id, name: 'Asker', tokensIn: 150, tokensOut: 25, calls: 2 })
  expect(usage.byModel).toContainEqual({ model, purpose: 'rules', tokensIn: 150, tokensOut: 25, calls: 2 })
  expect(usage.byDay.at(-1)?.calls).toBeGreaterThanOrEqual(2)
})
