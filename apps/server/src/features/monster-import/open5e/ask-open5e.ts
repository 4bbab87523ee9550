import { Failure } from '../../../errors.ts'

const PATIENCE_MS = 3_000
const MOST_BYTES = 1024 * 1024

/**
 * Asks the configured server for a page, and no other: where it sends us elsewhere, we don't go. Null when it has no such
 * page. Whatever else is wrong with it becomes a sentence, soon.
 */
export async function askOpen5e(base: string, path: string): Promise<string | null> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  try {
    const address = new URL(`${base.replace(/\/+$/, '')}/${path}`)
    const answer = await followingAtHome(address, signal)
    if (answer.status === 404) return await nothingOf(answer)
    if (answer.status === 429) throw (await nothingOf(answer)) ?? troubled('busy')
    if (!answer.ok) throw (await nothingOf(answer)) ?? troubled('away')
    return await textOf(answer)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw troubled(signal.aborted ? 'slow' : 'away')
  }
}

/** One step at most, for a slash that was missing, and only on the same server. */
async function followingAtHome(address: URL, signal: AbortSignal): Promise<Response> {
  const ask = (at: URL) => fetch(at, { redirect: 'manual', signal, headers: { accept: 'application/json' } })
  const answer = await ask(address)
  if (answer.status < 300 || answer.status > 399) return answer

  await nothingOf(answer)
  const elsewhere = answer.headers.get('location') ?? ''
  const next = URL.canParse(elsewhere, address) ? new URL(elsewhere, address) : null
  if (next?.origin !== address.origin) throw troubled('nonsense')
  const second = await ask(next)
  if (second.status >= 300 && second.status <= 399) throw (await nothingOf(second)) ?? troubled('nonsense')
  return second
}

async function textOf(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength
    if (size > MOST_BYTES) throw troubled('nonsense')
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/** Lets go of a body that nobody will read. */
async function nothingOf(answer: Response): Promise<null> {
  await answer.body?.cancel()
  return null
}

const SENTENCES = {
  busy: 'The Open5e server has had enough questions for now. Wait a minute, then try again.',
  slow: 'The Open5e server did not answer in time. Everything else works; try again later.',
  away: 'The Open5e server cannot be reached. Everything else works; try again later.',
  nonsense: 'The Open5e server answered something that is no creature. Everything else works.',
} as const

export const troubled = (what: keyof typeof SENTENCES) =>
  new Failure('unavailable', { reason: `open5e_${what}`, message: SENTENCES[what] })
