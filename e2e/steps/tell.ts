import assert from 'node:assert/strict'
import type { Visitor } from '../stage/visitor.ts'

/** Says something to the server as this visitor's browser would, where the screen for it is not what a journey is about. */
export async function tell<Answer>({ page }: Visitor, procedure: string, input: object): Promise<Answer> {
  const answer = await page.request.post(`/trpc/${procedure}`, {
    data: input,
    headers: { 'sec-fetch-site': 'same-origin', origin: new URL(page.url()).origin },
  })
  const body = (await answer.json()) as { result?: { data: Answer }; error?: { message: string } }
  assert.ok(body.result, `${procedure}: ${body.error?.message ?? answer.status()}`)
  return body.result.data
}

export async function learn<Answer>({ page }: Visitor, procedure: string, input: object): Promise<Answer> {
  const answer = await page.request.get(`/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`)
  const body = (await answer.json()) as { result?: { data: Answer } }
  assert.ok(body.result, `${procedure} answered ${answer.status()}`)
  return body.result.data
}
