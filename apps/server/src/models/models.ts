import type { LanguageModel } from 'ai'

/** Turns texts into vectors of one length. */
export type Embedder = {
  /** Names model and source; vectors of different models never meet. */
  model: string
  embed(texts: string[], signal?: AbortSignal): Promise<number[][]>
}

/** The models this installation has. Everything also works with none. */
export type Models = {
  chat: { model: LanguageModel; name: string } | null
  embedder: Embedder | null
  close(): Promise<void>
}

export const noModels: Models = { chat: null, embedder: null, close: async () => {} }
