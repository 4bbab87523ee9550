import { refuse, type Refused } from '../refusal.ts'

export type Json = string | number | boolean | null | Json[] | JsonRecord
export type JsonRecord = { [key: string]: Json }

const LONGEST_JSON = 60_000_000
const DEEPEST = 60

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Takes JSON as text or already parsed, and refuses what is too long, too deep or no JSON at all. */
export function readJson(input: unknown): { ok: true; json: Json } | Refused {
  if (typeof input !== 'string') return isShallow(input) ? { ok: true, json: input as Json } : tooDeep()
  if (input.length > LONGEST_JSON) return refuse('too_long', `This file is longer than ${LONGEST_JSON} characters.`)
  try {
    const json: unknown = JSON.parse(input)
    return isShallow(json) ? { ok: true, json: json as Json } : tooDeep()
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refuse('not_json', 'This file isn’t valid JSON.')
  }
}

const tooDeep = () =>
  refuse('too_deep', `This file nests lists more than ${DEEPEST} deep, or holds something that isn’t JSON.`)

/** Walks without recursion, so that nesting can't exhaust the stack, and lets only JSON through. */
function isShallow(root: unknown): boolean {
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false
    const next: unknown[] = []
    for (const value of level) {
      if (Array.isArray(value)) for (const item of value) next.push(item)
      else if (isRecord(value)) for (const item of Object.values(value)) next.push(item)
      else if (value !== null && !['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return false
    }
    level = next
  }
  return true
}
