import type { AnyProcedure, AnyRouter } from '@trpc/server'
import type { Route } from '../http/route.ts'
import { ACCESS, type Access } from './access.ts'

export type AccessLine =
  | { kind: 'procedure'; name: string; type: 'query' | 'mutation' | 'subscription'; access: Access }
  | { kind: 'route'; method: string; path: string; access: Access }

/** Every road into the server and who may take it. One without a guard is an error here, before it is one out there. */
export function accessTable(router: AnyRouter, routes: readonly Route[]): AccessLine[] {
  const procedures = Object.entries(router._def.procedures as Record<string, AnyProcedure>)
  return [
    ...procedures
      .map(([name, { _def }]): AccessLine => {
        return { kind: 'procedure', name, type: _def.type, access: declared(name, _def.meta) }
      })
      .toSorted((one, other) => byText(nameOf(one), nameOf(other))),
    ...routes
      .map(({ method, path, access }): AccessLine => {
        return { kind: 'route', method, path, access: declared(path, { access }) }
      })
      .toSorted((one, other) => byText(nameOf(one), nameOf(other))),
  ]
}

export const nameOf = (line: AccessLine): string =>
  line.kind === 'procedure' ? line.name : `${line.method} ${line.path}`

function declared(name: string, meta: unknown): Access {
  const access = typeof meta === 'object' && meta !== null && 'access' in meta ? meta.access : undefined
  const known = ACCESS.find((one) => one === access)
  if (!known) throw new Error(`${name} does not say who may call it`)
  return known
}

// by code unit, so that the list is the same on every machine
const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
