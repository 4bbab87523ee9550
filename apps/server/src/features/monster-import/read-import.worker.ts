import { parentPort, workerData } from 'node:worker_threads'
import { creaturesIn, type ImportText } from './creatures-in.ts'

parentPort?.postMessage(creaturesIn(workerData as ImportText))
