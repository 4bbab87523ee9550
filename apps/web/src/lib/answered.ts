import type { ErrorEnvelope } from '@tomekeeper/contracts/errors'

/** What a plain request was refused with, the envelope where `failureFor` looks for it. */
class Refused extends Error {
  readonly data: ErrorEnvelope

  constructor(data: ErrorEnvelope) {
    super(data.message)
    this.data = data
  }
}

/** The answer of a request that is not a tRPC call, or its refusal thrown. */
export async function answered<Answer>(response: Response): Promise<Answer> {
  const body = response.status === 204 ? null : await response.json()
  if (!response.ok) throw new Refused(body.error.data)
  return body as Answer
}
