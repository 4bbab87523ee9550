// Loaded before the server or the tests: should the bootstrap be killed outright, this process ends itself in order.
import { isMainThread } from 'node:worker_threads'
import { whenParentGoes } from './parent-watch.mjs'

if (isMainThread) whenParentGoes(() => process.kill(process.pid, 'SIGTERM'), { only: true })
