import { createOpenAI } from '@ai-sdk/openai'
import { prompt } from '@tomekeeper/rag'
import { APICallError, embedMany, streamText } from 'ai'
import { afterEach, expect, test } from 'vitest'
import { startFakeDiscord } from './fake-discord.ts'
import { startFakeOpenai } from './fake-openai.ts'
import { startFakeResend } from './fake-resend.ts'

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const fake of opened.splice(0)) await fake.close()
})

const opening = async <T extends { close(): Promise<void> }>(starting: Promise<T>) => {
  const fake = await starting
  opened.push(fake)
  return fake
}

const SOURCES = [
  {
    title: 'Table rules',
    headingPath: ['Rest'],
    pageFrom: 3,
    pageTo: 3,
    text: 'The inn opens at dusk every day. A short rest lasts one hour.',
  },
]

/** Everything the app would have seen of one streamed answer. */
async function ask(url: string, model = 'fake', abortSignal = AbortSignal.timeout(5000)) {
  const { instructions, input } = prompt('How long does a short rest last?', SOURCES)
  const errors: unknown[] = []
  const { textStream } = streamText({
    model: createOpenAI({ apiKey: 'none', baseURL: `${url}/v1` }).chat(model),
    instructions,
    prompt: input,
    maxRetries: 0,
    abortSignal,
    onError: ({ error }) => void errors.push(error),
  })
  let text = ''
  try {
    for await (const piece of textStream) text += piece
  } catch (error) {
    errors.push(error)
  }
  return { text, errors }
}

test('the chat fake answers with a sentence of the first source, and cites it', async () => {
  const openai = await opening(startFakeOpenai())
  expect(await ask(openai.url)).toEqual({ text: 'A short rest lasts one hour. [1]', errors: [] })
  expect(openai.requests.map(({ path }) => path)).toEqual(['/v1/chat/completions'])
})

test('the chat fake names a source that it was not given', async () => {
  const openai = await opening(startFakeOpenai())
  expect((await ask(openai.url, 'fake-invalid_citations')).text).toBe('A short rest lasts one hour. [99]')
})

test('the chat fake is busy as often as it was told, then answers', async () => {
  const openai = await opening(startFakeOpenai())
  openai.mode('busy', 1)

  const { text, errors } = await ask(openai.url)
  expect(text).toBe('')
  expect(errors[0]).toBeInstanceOf(APICallError)
  expect(errors[0]).toMatchObject({ statusCode: 429, responseHeaders: { 'retry-after': '1' } })
  expect((await ask(openai.url)).text).toContain('[1]')
})

test('the chat fake cuts the line in the middle of an answer', async () => {
  const openai = await opening(startFakeOpenai())
  const { text, errors } = await ask(openai.url, 'fake-cut')
  expect(text).toBe('A short rest lasts ')
  expect(errors.length).toBeGreaterThan(0)
})

test('the chat fake talks nonsense', async () => {
  const openai = await opening(startFakeOpenai())
  const { text, errors } = await ask(openai.url, 'fake-nonsense')
  expect(text).toBe('')
  expect(errors.length).toBeGreaterThan(0)
})

test('the chat fake hangs until the caller has had enough', async () => {
  const openai = await opening(startFakeOpenai())
  const { text } = await ask(openai.url, 'fake-hang', AbortSignal.timeout(150))
  expect(text).toBe('')
  expect(openai.requests).toHaveLength(1)
})

test('texts that share words have vectors that are near', async () => {
  const openai = await opening(startFakeOpenai())
  const model = createOpenAI({ apiKey: 'none', baseURL: `${openai.url}/v1` }).embedding('fake')
  const values = [
    'a short rest lasts one hour',
    'how long does a short rest last',
    'the dragon breathes acid in a line',
  ]
  const { embeddings } = await embedMany({ model, values })
  const [rest = [], question = [], dragon = []] = embeddings
  const nearness = (a: number[], b: number[]) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

  expect(rest).toHaveLength(256)
  expect(nearness(rest, rest)).toBeCloseTo(1)
  expect(nearness(question, rest)).toBeGreaterThan(nearness(question, dragon) + 0.3)
  expect((await embedMany({ model, values })).embeddings).toEqual(embeddings)

  openai.mode('wrong_dimension')
  expect((await embedMany({ model, values: ['rest'] })).embeddings[0]).toHaveLength(255)
})

test('another process steers a fake through its control address', async () => {
  const openai = await opening(startFakeOpenai())
  await fetch(`${openai.url}/control`, {
    method: 'POST',
    body: JSON.stringify({ settings: { say: 'Word for word.' } }),
  })
  expect((await ask(openai.url)).text).toBe('Word for word.')

  const wrong = await fetch(`${openai.url}/control`, { method: 'POST', body: JSON.stringify({ mode: 'gone' }) })
  expect(wrong.status).toBe(400)
})

test('the mail fake keeps what it accepts, once per key', async () => {
  const resend = await opening(startFakeResend())
  const send = (key: string) =>
    fetch(`${resend.url}/emails`, {
      method: 'POST',
      headers: { authorization: 'Bearer key', 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ from: 'a@example.com', to: 'b@example.com', subject: 'Hello' }),
    })

  resend.mode('broken', 1)
  expect((await send('one')).status).toBe(500)
  expect((await send('one')).status).toBe(200)
  expect((await send('one')).status).toBe(200)
  expect(resend.settings.mails).toMatchObject([{ to: ['b@example.com'], subject: 'Hello' }])
})

test('a Discord code buys one token, and the token shows who it is', async () => {
  const discord = await opening(startFakeDiscord())
  const back = 'http://127.0.0.1:1/callback'
  const sent = await fetch(
    `${discord.url}/api/oauth2/authorize?client_id=c&state=s&redirect_uri=${encodeURIComponent(back)}`,
    { redirect: 'manual' },
  )
  const { searchParams } = new URL(sent.headers.get('location') ?? '')
  expect(searchParams.get('state')).toBe('s')

  const trade = () =>
    fetch(`${discord.url}/api/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({ code: searchParams.get('code') ?? '', redirect_uri: back, client_secret: 'x' }),
    })
  const { access_token } = (await (await trade()).json()) as { access_token: string }
  expect((await trade()).status).toBe(400)

  const me = await fetch(`${discord.url}/api/users/@me`, { headers: { authorization: `Bearer ${access_token}` } })
  expect(await me.json()).toMatchObject({ email: 'nelly@example.com', verified: true })
})
