import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, types } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import { isoFromPostgres } from '../iso.ts'
import type { Answer, Request, WorkerOptions } from './protocol.ts'

// PGlite runs Postgres as WebAssembly on the thread that calls it. Here it has a thread of its own,
// so that a slow query never stops the server from answering.

const { dataDir, template } = workerData as WorkerOptions
const port = parentPort
if (!port) throw new Error('the embedded database runs in a worker thread')

const database = await PGlite.create({
  ...(dataDir ? { dataDir } : {}),
  ...(template ? { loadDataDir: new Blob([new Uint8Array(template)]) } : {}),
  extensions: { vector },
  parsers: { [types.TIMESTAMPTZ]: isoFromPostgres, [types.INT8]: Number, [types.NUMERIC]: Number },
})

const send = (answer: Answer) => port.postMessage(answer)

async function answer(request: Request): Promise<unknown> {
  switch (request.verb) {
    case 'query': {
      const { rows, affectedRows } = await database.query(request.sql, [...request.params])
      return { rows, affectedRows }
    }
    case 'exec':
      return { rows: (await database.exec(request.sql)).flatMap((result) => result.rows) }
    case 'listen':
      await database.listen(request.channel, (payload) => send({ notified: request.channel, payload }))
      return null
    case 'dump':
      return new Uint8Array(await (await database.dumpDataDir('gzip')).arrayBuffer())
    case 'close':
      await database.close()
      return null
  }
}

port.on('message', async (request: Request) => {
  try {
    send({ id: request.id, ok: true, result: await answer(request) })
  } catch (error) {
    const { message, code, detail, constraint, table } = error as Error & Record<string, string>
    send({ id: request.id, ok: false, error: { message, code, detail, constraint, table } })
  }
  if (request.verb === 'close') port.close()
})

send({ ready: true })
