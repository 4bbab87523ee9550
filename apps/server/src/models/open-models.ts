import { createOpenAI } from '@ai-sdk/openai'
import { embedMany } from 'ai'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { type Embedder, type Models, noModels } from './models.ts'

/** The models this installation is configured for. Without a key or an endpoint of one's own there are none. */
export async function openModels(config: Config, _log: Logger): Promise<Models> {
  if (!config.OPENAI_API_KEY && !config.OPENAI_BASE_URL) return noModels

  // Servers that imitate OpenAI often want no key, and mostly speak only the older chat protocol.
  const openai = createOpenAI({ apiKey: config.OPENAI_API_KEY ?? 'none', baseURL: config.OPENAI_BASE_URL })
  const chat = config.OPENAI_BASE_URL ? openai.chat(config.CHAT_MODEL) : openai(config.CHAT_MODEL)
  const embedder: Embedder = {
    model: `openai:${config.EMBEDDING_MODEL}`,
    weight: 0.5,
    embed: async (values, abortSignal) =>
      (await embedMany({ model: openai.embedding(config.EMBEDDING_MODEL), values, abortSignal, maxRetries: 0 }))
        .embeddings,
  }
  return {
    chat: { model: chat, name: config.CHAT_MODEL },
    embedder: config.EMBEDDINGS === 'none' ? null : embedder,
    close: async () => {},
  }
}
