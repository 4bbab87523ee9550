import { startChild } from './child.ts'
import { FAKE_OPENAI } from './paths.ts'

export type Model = {
  /** What `OPENAI_BASE_URL` wants. */
  baseUrl: string
  behaves(
    mode: 'normal' | 'busy' | 'cut' | 'nonsense',
    settings?: { sources?: number; pauseMs?: number },
  ): Promise<void>
  stop(): Promise<void>
}

/** A stand-in for a model that answers from the sources it is sent, and misbehaves when told to. */
export async function startModel(): Promise<Model> {
  const child = await startChild({
    name: 'the model',
    args: [FAKE_OPENAI],
    env: {},
    ready: /(http:\/\/\S+)/,
    patience: 60_000,
  })
  return {
    baseUrl: `${child.found}/v1`,
    async behaves(mode, settings = {}) {
      const answer = await fetch(`${child.found}/control`, { method: 'POST', body: JSON.stringify({ mode, settings }) })
      if (!answer.ok) throw new Error(`the model does not know how to be ${mode}`)
    },
    stop: child.stop,
  }
}
