import { randomUUID } from 'node:crypto'
import { buildApp } from '../src/app.ts'
import type { Asked } from '../src/context.ts'
import { appRouter } from '../src/router.ts'
import { t } from '../src/trpc/init.ts'
import type { Person } from './factories.ts'
import { world } from './world.ts'

const callerFor = t.createCallerFactory(appRouter)

/** Calls procedures as a person, or as a stranger. */
export async function as(person: Person | null, signal?: AbortSignal) {
  const { deps } = await world()
  const asked: Asked = {
    ...deps,
    requestId: randomUUID(),
    token: person?.token ?? null,
    address: '127.0.0.1',
    headers: new Headers(),
  }
  return callerFor(asked, { signal })
}

/** Sends a plain request through the whole app. */
export async function request(person: Person | null, path: string, init: RequestInit = {}): Promise<Response> {
  const { deps } = await world()
  const headers = new Headers(init.headers)
  if (person) headers.set('authorization', `Bearer ${person.token}`)
  return buildApp(deps).request(path, { ...init, headers })
}
