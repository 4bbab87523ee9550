import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startFakeResend } from '../../test/fake-resend.ts'
import { world } from '../../test/world.ts'
import type { Deps } from '../deps.ts'
import { deliverMail } from './deliver-mail.job.ts'
import { drawLetter } from './letter.ts'
import { noticeLetter, resetLetter } from './letters.ts'
import { sendMail } from './send-mail.ts'

let provider: Awaited<ReturnType<typeof startFakeResend>>
beforeAll(async () => {
  provider = await startFakeResend()
})
afterAll(() => provider.close())

const withProvider = async (): Promise<Deps> => {
  const { deps } = await world()
  return { ...deps, config: { ...deps.config, RESEND_API_KEY: 'resend-canary', RESEND_BASE_URL: provider.url } }
}

const letter = resetLetter({ name: 'Kira', url: 'http://localhost:3000/reset-password#token=canary' })

/** Writes the mail and keeps its delivery for the test to do. */
async function written(deps: Deps, to: string) {
  const jobs = { ...deps.jobs, enqueue: async () => randomUUID() }
  await deps.db
    .transaction()
    .execute((tx) => sendMail(tx, { ...deps, jobs }, { userId: null, to, kind: 'reset', letter }))
  return row(to)
}

const row = async (to: string) => {
  const { deps } = await world()
  return deps.db.selectFrom('mail').selectAll().where('toAddress', '=', to).executeTakeFirstOrThrow()
}

const run = { id: randomUUID(), attempt: 1, signal: new AbortController().signal, progress: async () => {} }
const anAddress = () => `${randomUUID()}@example.org`

test('without a provider a mail waits in the outbox', async () => {
  const { deps } = await world()
  const to = anAddress()
  await deps.db.transaction().execute((tx) => sendMail(tx, deps, { userId: null, to, kind: 'reset', letter }))
  expect(await row(to)).toMatchObject({ state: 'outbox', subject: 'Choose a new password' })
})

test('with a provider it leaves once, and the link is forgotten here', async () => {
  const deps = await withProvider()
  const to = anAddress()
  const { id } = await written(deps, to)
  await deliverMail.run(deps, { mailId: id }, run)
  await deliverMail.run(deps, { mailId: id }, run)

  expect(provider.requests.find(({ body }) => String(body.to) === to)?.headers['idempotency-key']).toBe(id)
  expect(provider.settings.mails.filter((mail) => mail.to[0] === to)).toMatchObject([
    { subject: 'Choose a new password', text: expect.stringContaining('#token=canary') },
  ])
  expect(await row(to)).toMatchObject({ state: 'sent', html: '', text: '', attempts: 1 })
})

test('a provider in trouble is asked again, and the mail ends as failed', async () => {
  const deps = await withProvider()
  const to = anAddress()
  const { id } = await written(deps, to)
  provider.mode('broken', 1)
  await expect(deliverMail.run(deps, { mailId: id }, run)).rejects.toThrow('answered 500')
  expect(await row(to)).toMatchObject({ state: 'waiting', attempts: 1, failure: 'the mail provider answered 500' })
  await deliverMail.failed?.(deps, { mailId: id }, 'gave up')
  expect(await row(to)).toMatchObject({ state: 'failed' })
})

test('a mail is written with what it is about, or not at all', async () => {
  const deps = await withProvider()
  const to = anAddress()
  const undone = deps.db.transaction().execute(async (tx) => {
    await sendMail(tx, deps, { userId: null, to, kind: 'reset', letter })
    throw new Error('changed my mind')
  })
  await expect(undone).rejects.toThrow('changed my mind')
  await expect(row(to)).rejects.toThrow()
})

test('words of people cannot become markup or headers', () => {
  const drawn = noticeLetter({ name: '<b>Kira</b>', subject: 'Hello\r\nBcc: x@y.z', paragraphs: ['<img src=x>'] })
  expect(drawn.html).not.toMatch(/<b>|<img/)
  expect(drawn.subject).toBe('Hello Bcc: x@y.z')
})

test('both readings of a letter carry the link', () => {
  const drawn = drawLetter({
    subject: 's',
    greeting: 'g',
    paragraphs: [],
    button: { label: 'Go', url: 'http://x/?a=1&b=2' },
    because: 'b',
  })
  expect(drawn.text).toContain('http://x/?a=1&b=2')
  expect(drawn.html).toContain('href="http://x/?a=1&amp;b=2"')
})
