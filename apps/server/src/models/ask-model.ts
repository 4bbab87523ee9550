import type { Prompt } from '@tomekeeper/rag'
import { type LanguageModel, streamText } from 'ai'

export class ModelSilent extends Error {
  override name = 'ModelSilent'
}
export class ModelCut extends Error {
  override name = 'ModelCut'
}

export type Tokens = { tokensIn: number; tokensOut: number }

/** A model's answer piece by piece. A model that keeps silent too long, or stops halfway, is an error. */
export async function* askModel(
  model: LanguageModel,
  { instructions, input }: Prompt,
  patienceMs: number,
  signal: AbortSignal,
): AsyncGenerator<string, Tokens> {
  const tokens: Tokens = { tokensIn: 0, tokensOut: 0 }
  const silence = new AbortController()
  const giveUp = () => silence.abort(new ModelSilent())
  let timer = setTimeout(giveUp, patienceMs)
  try {
    const { stream } = streamText({
      model,
      instructions,
      prompt: input,
      maxOutputTokens: 1200,
      maxRetries: 0,
      abortSignal: AbortSignal.any([signal, silence.signal]),
      onError: () => {}, // it arrives as a part of the stream as well
    })
    for await (const part of stream) {
      clearTimeout(timer)
      timer = setTimeout(giveUp, patienceMs)
      if (part.type === 'text-delta') yield part.text
      if (part.type === 'error') throw part.error
      if (part.type === 'abort') throw silence.signal.reason ?? signal.reason
      if (part.type === 'finish') {
        tokens.tokensIn = part.totalUsage.inputTokens ?? 0
        tokens.tokensOut = part.totalUsage.outputTokens ?? 0
      }
      if (part.type === 'finish' && !['stop', 'length'].includes(part.finishReason)) throw new ModelCut()
    }
    return tokens
  } finally {
    clearTimeout(timer)
  }
}
