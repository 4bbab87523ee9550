import { z } from 'zod'

const MOST_ENCOUNTERS = 4
const MOST_KINDS = 8

const words = (longest: number) =>
  z
    .string()
    .catch('')
    .transform((text) => text.replaceAll(/\s+/g, ' ').trim().slice(0, longest))

const Group = z
  .object({ locator: z.string().max(200), count: z.coerce.number().catch(1) })
  .transform(({ locator, count }) => ({ locator: locator.trim(), count: wholeBetween(count, 1, 60) }))

const Encounter = z.object({ title: words(80), why: words(300), monsters: z.array(Group).min(1) })

/** What the model proposes; nothing in it has been believed yet. */
export type Proposed = z.infer<typeof Encounter>

/** Reads encounters out of whatever the model wrote: bare JSON, JSON in a fence, JSON between words. */
export function readAnswer(text: string): Proposed[] {
  for (const candidate of jsonIn(text)) {
    const list = listIn(candidate)
    const read = list.flatMap((one) => {
      const encounter = Encounter.safeParse(one)
      return encounter.success ? [{ ...encounter.data, monsters: encounter.data.monsters.slice(0, MOST_KINDS) }] : []
    })
    if (read.length > 0) return read.slice(0, MOST_ENCOUNTERS)
  }
  return []
}

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).find(Array.isArray) ?? []
}

function* jsonIn(text: string): Generator<unknown> {
  const fence = /```(?:json)?\s*([\s\S]*?)```/.exec(text)?.[1]
  const braces = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
  const brackets = text.slice(text.indexOf('['), text.lastIndexOf(']') + 1)
  for (const piece of [text, fence, braces, brackets]) {
    if (!piece) continue
    try {
      yield JSON.parse(piece)
    } catch {
      // not that piece
    }
  }
}

const wholeBetween = (value: number, least: number, most: number) =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least
