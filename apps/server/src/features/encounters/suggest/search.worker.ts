import { parentPort } from 'node:worker_threads'
import { type SuggestionRequest, suggestEncounters } from '@tomekeeper/xp'

parentPort?.on('message', ({ id, request }: { id: number; request: SuggestionRequest }) => {
  parentPort?.postMessage({ id, answer: suggestEncounters(request) })
})
