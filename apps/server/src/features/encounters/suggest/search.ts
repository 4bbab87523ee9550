import { Worker } from 'node:worker_threads'
import type { SuggestionRequest, Suggestions, XpRefusal } from '@tomekeeper/xp'

type Answer = Suggestions | XpRefusal
type Waiting = { resolve(answer: Answer): void; reject(error: Error): void }

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let lastId = 0

/** Looks for fights on a thread of its own: a search may take tens of milliseconds, and a fight may be running. */
export function search(request: SuggestionRequest): Promise<Answer> {
  worker ??= start()
  const id = ++lastId
  const answer = new Promise<Answer>((resolve, reject) => waiting.set(id, { resolve, reject }))
  worker.postMessage({ id, request })
  return answer
}

/** It lives on between questions and keeps nobody from leaving. */
function start(): Worker {
  const started = new Worker(new URL('./search.worker.ts', import.meta.url))
  started.on('message', ({ id, answer }: { id: number; answer: Answer }) => {
    waiting.get(id)?.resolve(answer)
    waiting.delete(id)
  })
  started.on('error', (error) => failAll(error instanceof Error ? error : new Error(String(error))))
  started.on('exit', () => failAll(new Error('the search for encounters has stopped')))
  started.unref()
  return started
}

function failAll(error: Error) {
  worker = null
  for (const { reject } of waiting.values()) reject(error)
  waiting.clear()
}
