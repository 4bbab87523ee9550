import type { AnyProcedure } from '@trpc/server'
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type AccessLine, accessTable, nameOf } from '../src/access/access-table.ts'
import { buildApp } from '../src/app.ts'
import { appRouter } from '../src/router.ts'
import { ROUTES } from '../src/routes.ts'
import { t } from '../src/trpc/init.ts'
import { request } from './as.ts'
import { aCampaign, aUser, type Person, type Table } from './factories.ts'
import { world } from './world.ts'

const table = accessTable(appRouter, ROUTES)
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, AnyProcedure>)

/** Who may call what, written out: a new road in fails here until somebody has said aloud who it is for. */
const EXPECTED = `
accounts.createAdministrator → public
accounts.deleteAccount → authed
accounts.devices → authed
accounts.installation → public
accounts.me → authed
accounts.revokeDevice → authed
accounts.setNotifications → authed
accounts.signOutEverywhere → authed
accounts.updateProfile → authed
admin.aiUsage → admin
admin.auditLog → admin
admin.cancelJob → admin
admin.deleteUser → admin
admin.health → admin
admin.jobs → admin
admin.mail → admin
admin.readMail → admin
admin.retryJob → admin
admin.setAdmin → admin
admin.setAiAccess → admin
admin.users → admin
aftermath.awardXp → dm
aftermath.get → dm
aftermath.levelUps → member
aftermath.pastFights → dm
aftermath.raiseLevel → member
aftermath.takeBackLevel → member
aftermath.takeBackXp → dm
bestiary.changeSettings → dm
bestiary.doubtful → dm
bestiary.doubtfulCore → admin
bestiary.get → member
bestiary.getCore → admin
bestiary.index → member
bestiary.remove → dm
bestiary.restore → dm
bestiary.reveal → dm
bestiary.review → dm
bestiary.reviewCore → admin
bestiary.save → dm
bestiary.saveCore → admin
bestiary.settings → dm
campaigns.archive → dm
campaigns.create → authed
campaigns.delete → member
campaigns.edit → dm
campaigns.get → member
campaigns.handOver → member
campaigns.list → authed
campaigns.setCover → dm
campaigns.unarchive → dm
combat.act → member
combat.addMembers → dm
combat.addMonsters → dm
combat.begin → dm
combat.closeToTable → dm
combat.command → dm
combat.list → member
combat.log → dm
combat.openToTable → dm
combat.remove → dm
combat.rename → dm
combat.story → member
combat.view → member
coreRules.changeSettings → admin
coreRules.edit → admin
coreRules.list → admin
coreRules.process → admin
coreRules.reindex → admin
coreRules.remove → admin
coreRules.settings → admin
coreRules.stopReading → admin
demo.add → authed
displays.create → dm
displays.follow → public
displays.list → dm
displays.revoke → dm
displays.view → public
documents.edit → dm
documents.get → member
documents.list → member
documents.optIn → dm
documents.process → dm
documents.readPassages → member
documents.reindex → dm
documents.remove → dm
documents.stopReading → dm
encounters.chainDay → dm
encounters.days → dm
encounters.duplicate → dm
encounters.get → dm
encounters.list → dm
encounters.remove → dm
encounters.restore → dm
encounters.save → dm
encounters.suggest → dm
events.follow → authed
invites.accept → authed
invites.create → dm
invites.list → dm
invites.myPlace → authed
invites.preview → public
invites.revoke → dm
members.addStatic → dm
members.changeRole → dm
members.editCharacter → member
members.leave → member
members.list → member
members.remove → dm
monsterImport.get → dm
monsterImport.list → dm
monsterImport.searchOpen5e → dm
monsterImport.takeFromOpen5e → dm
monsterImport.undo → dm
sage.ask → member
sage.message → member
sage.removeThread → member
sage.retry → member
sage.stop → member
sage.thread → member
sage.threads → member
GET /api/auth/callback/discord → public
GET /api/auth/verify-email → public
GET /api/campaigns/:campaignId/combats/:combatId/:file → member
GET /api/campaigns/:campaignId/documents/:documentId/file → member
GET /api/core-rules/:documentId/file → admin
GET /health → public
GET /uploads/:name → public
POST /api/auth/renew → authed
POST /api/auth/request-password-reset → public
POST /api/auth/reset-password → public
POST /api/auth/send-verification-email → public
POST /api/auth/sign-in/email → public
POST /api/auth/sign-in/social → public
POST /api/auth/sign-out → public
POST /api/auth/sign-up/email → public
POST /api/campaigns/:campaignId/documents → dm
POST /api/campaigns/:campaignId/monster-imports → dm
POST /api/core-rules → admin
POST /api/demo → public
POST /api/images → authed
`

test('every procedure and route is for whom this list says', () => {
  const lines = table.map((line) => `${nameOf(line)} → ${line.access}`)
  expect(lines).toEqual(EXPECTED.trim().split('\n'))
})

test('a procedure that declares no guard is an error', () => {
  const forgetful = t.router({ open: t.procedure.query(() => 'everything') })
  expect(() => accessTable(forgetful, [])).toThrow('open does not say who may call it')
})

test('the app has no route that the table does not know', async () => {
  const { deps } = await world()
  const known = new Set([...ROUTES.map(({ path }) => path), '/trpc/*', '/api/auth/*', '/assets/*', '/*', '*'])
  const unknown = buildApp(deps).routes.filter(({ path }) => !known.has(path))
  expect(unknown).toEqual([])
})

describe('every input', () => {
  const inputs = procedures.flatMap(([name, { _def }]) =>
    inputsOf(_def).map((schema): [string, JsonSchema] => [name, asJsonSchema(schema)]),
  )

  test.each(inputs.map(([name]) => name))('%s refuses a key that it does not know', (name) => {
    const loose = inputs.filter(([one]) => one === name).flatMap(([, schema]) => findings(schema, isLoose))
    expect(loose).toEqual([])
  })

  test.each(inputs.map(([name]) => name))('%s has limits on every text, list and number', (name) => {
    const endless = inputs.filter(([one]) => one === name).flatMap(([, schema]) => findings(schema, isEndless))
    expect(endless).toEqual([])
  })

  test('in a campaign names the campaign strictly, not only to the guard', () => {
    const lax = table.filter(
      (line) =>
        line.kind === 'procedure' &&
        (line.access === 'member' || line.access === 'dm') &&
        inputs.every(([name, schema]) => name !== line.name || !('campaignId' in (schema.properties ?? {}))),
    )
    expect(lax).toEqual([])
  })
})

/** Each guard must refuse before the rest of the input is looked at, so an example of it is not needed. */
describe.each(table.filter(({ access }) => access !== 'public'))('$access $kind', (line) => {
  const REFUSALS = {
    authed: { stranger: 'signed_out' },
    admin: { stranger: 'signed_out', outsider: 'not_allowed', dm: 'not_allowed' },
    member: { stranger: 'signed_out', outsider: 'not_found' },
    dm: { stranger: 'signed_out', outsider: 'not_found', player: 'not_allowed' },
  } as const
  const refusals = Object.entries(REFUSALS[line.access as keyof typeof REFUSALS])

  test.each(refusals)(`${nameOf(line)} answers a %s with %s`, async (who, code) => {
    const campaign = await sharedTable()
    const person = who === 'stranger' ? null : campaign[who as 'outsider' | 'player' | 'dm']
    expect(await codeFor(line, person, campaign.id)).toBe(code)
  })
})

test.each(table.filter(({ access }) => access === 'admin').map((line) => [nameOf(line), line] as const))(
  '%s lets an admin past its guard',
  async (_name, line) => {
    const code = await codeFor(line, await aUser({ isAdmin: true }), (await sharedTable()).id)
    expect(['signed_out', 'not_allowed']).not.toContain(code)
  },
)

let shared: Promise<Table> | undefined
const sharedTable = () => {
  shared ??= aCampaign()
  return shared
}

/** What a call answers over HTTP, for every kind of road alike. */
async function codeFor(line: AccessLine, person: Person | null, campaignId: string): Promise<string | undefined> {
  const response = await ask(line, person, campaignId)
  const text = await response.text()
  return text.startsWith('{') ? JSON.parse(text).error?.data?.code : text.match(/"code":"([a-z_]+)"/)?.[1]
}

function ask(line: AccessLine, person: Person | null, campaignId: string): Promise<Response> {
  if (line.kind === 'route') {
    const path = line.path.replace(':campaignId', campaignId).replaceAll(/:\w+/g, randomUUID())
    return request(person, path, { method: line.method === 'ALL' ? 'GET' : line.method })
  }
  const input = JSON.stringify({ campaignId })
  if (line.type !== 'mutation') return request(person, `/trpc/${line.name}?input=${encodeURIComponent(input)}`)
  const headers = { 'content-type': 'application/json' }
  return request(person, `/trpc/${line.name}`, { method: 'POST', headers, body: input })
}

type JsonSchema = {
  type?: string
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  additionalProperties?: boolean | JsonSchema
  propertyNames?: JsonSchema
  maxLength?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  pattern?: string
  format?: string
  enum?: unknown[]
  const?: unknown
}

/** Every input that the procedure itself declares; the guard's own, which only reads the campaign, comes first. */
function inputsOf({ inputs, meta }: AnyProcedure['_def'] & { inputs?: unknown[] }): z.ZodType[] {
  const { access } = meta as { access: string }
  const own = access === 'member' || access === 'dm' ? (inputs ?? []).slice(1) : (inputs ?? [])
  return own as z.ZodType[]
}

const asJsonSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', cycles: 'throw', reused: 'inline' }) as JsonSchema

function findings(schema: JsonSchema, isWrong: (schema: JsonSchema) => boolean, path = 'input'): string[] {
  const below = [
    ...Object.entries(schema.properties ?? {}).map(([key, one]) => [`${path}.${key}`, one] as const),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((one) => [path, one] as const),
    ...(schema.items ? [[`${path}[]`, schema.items] as const] : []),
    ...(typeof schema.additionalProperties === 'object' ? [[`${path}.*`, schema.additionalProperties] as const] : []),
  ]
  return [...(isWrong(schema) ? [path] : []), ...below.flatMap(([at, one]) => findings(one, isWrong, at))]
}

/** A record whose keys come from a list is as strict as an object. */
const isLoose = ({ type, additionalProperties, propertyNames }: JsonSchema) =>
  type === 'object' && additionalProperties !== false && !propertyNames?.enum

const FIXED_LENGTH = ['uuid', 'date', 'date-time']

function isEndless({ type, enum: choices, const: only, ...limits }: JsonSchema): boolean {
  if (choices || only !== undefined) return false
  if (type === 'string')
    return limits.maxLength === undefined && !FIXED_LENGTH.includes(limits.format ?? '') && !isFixed(limits.pattern)
  if (type === 'array') return limits.maxItems === undefined
  if (type === 'number' || type === 'integer') return !isBounded(limits)
  return false
}

const isFixed = (pattern = '') => /^\^[^*+]*\$$/.test(pattern)

const isBounded = ({ minimum, maximum }: JsonSchema) =>
  minimum !== undefined && maximum !== undefined && minimum > -1e12 && maximum < 1e12
