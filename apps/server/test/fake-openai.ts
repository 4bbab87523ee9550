import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { answerFrom, exampleOf, type JsonSchema } from './fake-answer.ts'
import { type FakeRequest, sendJson, serveFake, startFake } from './fake-server.ts'
import { vectorOf } from './fake-vectors.ts'

const MODES = [
  'normal',
  'slow',
  'busy', // 429 with Retry-After
  'broken', // 500
  'cut', // the connection ends in the middle
  'nonsense', // 200, and not JSON
  'hang', // nothing, ever
  'wrong_dimension', // vectors of another length than before
  'invalid_citations', // names sources that it was not given
] as const
type Mode = (typeof MODES)[number]

type Settings = {
  dimensions: number
  /** Said word for word instead of an answer from the sources. */
  say: string | null
  /** How many of the sources it was sent an answer rests on. */
  sources: number
  /** Between two pieces of a streamed answer. */
  pauseMs: number
}

/**
 * A server that speaks OpenAI's chat and embeddings. Its answers quote the sources it was sent. A request may choose its
 * own mode by the model's name: `fake-slow`, `fake-cut`.
 */
export const startFakeOpenai = (port?: number) =>
  startFake<Mode, Settings>(
    {
      modes: MODES,
      settings: { dimensions: 256, say: null, sources: 1, pauseMs: 2 },
      answer(request, current, settings, response) {
        const mode = modeNamedBy(request) ?? current
        if (mode === 'hang') return
        if (mode === 'busy') return refuse(response, 429, 'rate_limit_exceeded', { 'retry-after': '1' })
        if (mode === 'broken') return refuse(response, 500, 'server_error')

        switch (request.path.replace(/^\/v1/, '')) {
          case '/chat/completions':
            return chat(request, mode, settings, response)
          case '/embeddings':
            return embed(request, mode, settings, response)
          case '/models':
            return sendJson(response, 200, {
              object: 'list',
              data: MODES.map((name) => ({ id: `fake-${name}`, object: 'model' })),
            })
          default:
            return refuse(response, 404, 'not_found')
        }
      },
    },
    port,
  )

const modeNamedBy = ({ body }: FakeRequest) => MODES.find((mode) => mode !== 'normal' && body.model === `fake-${mode}`)

function refuse(response: ServerResponse, status: number, code: string, headers?: Record<string, string>) {
  sendJson(
    response,
    status,
    { error: { message: `The fake was told to answer ${status}.`, type: code, code } },
    headers,
  )
}

type ChatBody = {
  messages?: { role: string; content: string | { text?: string }[] }[]
  stream?: boolean
  stream_options?: { include_usage?: boolean }
  response_format?: { type: string; json_schema?: { schema?: JsonSchema } }
  model?: string
}

async function chat(request: FakeRequest, mode: Mode, settings: Settings, response: ServerResponse) {
  const body = request.body as ChatBody
  const text = wordsFor(body, mode, settings)
  if (!body.stream) return wholeAnswer(body, text, mode, response)

  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  const send = (delta: object, finish: string | null = null) =>
    response.write(
      `data: ${JSON.stringify({ ...frame(body, 'chat.completion.chunk'), choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    )

  if (mode === 'nonsense') return response.end('data: {"choices": [{"delta": <html>\n\n')
  if (mode === 'slow') await pause(1500)
  send({ role: 'assistant', content: '' })
  const pieces = text.match(/\S+\s*/g) ?? []
  for (const [at, content] of pieces.entries()) {
    if (response.destroyed) return
    if (mode === 'cut' && at >= pieces.length / 2) return response.destroy()
    send({ content })
    await pause(mode === 'slow' ? 150 : settings.pauseMs)
  }
  send({}, 'stop')
  if (body.stream_options?.include_usage)
    response.write(
      `data: ${JSON.stringify({ ...frame(body, 'chat.completion.chunk'), choices: [], usage: usage(body, text) })}\n\n`,
    )
  response.end('data: [DONE]\n\n')
}

async function wholeAnswer(body: ChatBody, text: string, mode: Mode, response: ServerResponse) {
  if (mode === 'slow') await pause(3000)
  if (mode === 'nonsense')
    return response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": <html>')
  const answer = JSON.stringify({
    ...frame(body, 'chat.completion'),
    choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
    usage: usage(body, text),
  })
  if (mode !== 'cut') return response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
  response.write(answer.slice(0, answer.length / 2), () => response.destroy())
}

function wordsFor({ messages = [], response_format }: ChatBody, mode: Mode, { say, sources }: Settings) {
  if (say !== null) return say
  if (response_format?.json_schema?.schema) return JSON.stringify(exampleOf(response_format.json_schema.schema))
  const asked = messages
    .map(({ content }) => (typeof content === 'string' ? content : content.map(({ text }) => text ?? '').join('\n')))
    .join('\n')
  return answerFrom(asked, (n) => (mode === 'invalid_citations' ? '[99]' : `[${n}]`), sources)
}

const frame = ({ model }: ChatBody, object: string) => ({
  id: 'chatcmpl-fake',
  object,
  created: 0,
  model: model ?? 'fake',
})

function usage({ messages }: ChatBody, text: string) {
  const prompt_tokens = Math.ceil(JSON.stringify(messages ?? []).length / 4)
  const completion_tokens = Math.ceil(text.length / 4)
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens }
}

type EmbeddingBody = { input: string | string[]; model?: string; dimensions?: number; encoding_format?: string }

async function embed(request: FakeRequest, mode: Mode, settings: Settings, response: ServerResponse) {
  const body = request.body as EmbeddingBody
  if (mode === 'slow') await pause(1500)
  if (mode === 'cut') return response.destroy()
  if (mode === 'nonsense') return response.writeHead(200, { 'content-type': 'application/json' }).end('{"data": <html>')

  const wanted = body.dimensions ?? settings.dimensions
  const dimensions = mode === 'wrong_dimension' ? wanted - 1 : wanted
  const texts = [body.input].flat()
  const data = texts.map((text, index) => {
    const vector = vectorOf(text, dimensions)
    const isPacked = body.encoding_format === 'base64'
    return { object: 'embedding', index, embedding: isPacked ? packed(vector) : vector }
  })
  const tokens = Math.ceil(texts.join('').length / 4)
  sendJson(response, 200, {
    object: 'list',
    data,
    model: body.model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  })
}

const packed = (vector: number[]) => Buffer.from(Float32Array.from(vector).buffer).toString('base64')

if (import.meta.main) await serveFake(startFakeOpenai)
