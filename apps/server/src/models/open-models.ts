import { createOpenAI, type OpenAIProvider } from '@ai-sdk/openai'
import { embedMany } from 'ai'
import type { Config } from '../config.ts'
import { localEmbedder } from './local-embedder.ts'
import type { Embedder, Models } from './models.ts'

/** The models this installation is configured for: an endpoint of one's own, OpenAI, or only the small local one. */
export function openModels(config: Config): Models {
  const openai = endpointOf(config)
  const local = embeddingsOf(config) === 'local' ? localEmbedder() : null
  return {
    chat: openai && { model: chatModel(openai, config), name: config.CHAT_MODEL },
    embedder:
      local ?? (openai && embeddingsOf(config) === 'openai' ? remoteEmbedder(openai, config.EMBEDDING_MODEL) : null),
    close: async () => local?.close(),
  }
}

function endpointOf({ OPENAI_API_KEY, OPENAI_BASE_URL }: Config): OpenAIProvider | null {
  if (!OPENAI_API_KEY && !OPENAI_BASE_URL) return null
  return createOpenAI({ apiKey: OPENAI_API_KEY ?? 'none', baseURL: OPENAI_BASE_URL })
}

const embeddingsOf = ({ EMBEDDINGS, OPENAI_API_KEY, OPENAI_BASE_URL }: Config) =>
  EMBEDDINGS ?? (OPENAI_API_KEY || OPENAI_BASE_URL ? 'openai' : 'local')

/** Servers that imitate OpenAI mostly speak only the older chat protocol. */
const chatModel = (openai: OpenAIProvider, { CHAT_MODEL, OPENAI_BASE_URL }: Config) =>
  OPENAI_BASE_URL ? openai.chat(CHAT_MODEL) : openai(CHAT_MODEL)

const remoteEmbedder = (openai: OpenAIProvider, name: string): Embedder => ({
  model: `openai:${name}`,
  embed: async (values, abortSignal) => {
    const model = openai.embedding(name)
    return (await embedMany({ model, values, abortSignal, maxRetries: 0 })).embeddings
  },
})
