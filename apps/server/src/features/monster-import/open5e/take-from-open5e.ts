import type { ImportReport } from '@tomekeeper/contracts/bestiary'
import type { TakeFromOpen5eInput } from '@tomekeeper/contracts/monster-import'
import type { Dm } from '../../../access/viewer.ts'
import type { Ctx } from '../../../context.ts'
import { Failure } from '../../../errors.ts'
import { limitRate } from '../../../limits/limit-rate.ts'
import { readImport } from '../read-import.ts'
import type { Readable } from '../read-or-refuse.ts'
import { runImport } from '../run-import.ts'
import { askOpen5e, troubled } from './ask-open5e.ts'
import { remembered } from './remembered.ts'

/** Brings one creature of the configured server into the campaign: an import like any other, with its undo. */
export async function takeFromOpen5e(
  ctx: Ctx<Dm>,
  { importId, key, duplicates }: TakeFromOpen5eInput,
): Promise<ImportReport> {
  const base = ctx.config.OPEN5E_BASE_URL
  if (!base)
    throw new Failure('against_the_rules', {
      reason: 'open5e_off',
      message: 'This installation asks no Open5e server. Its administrator can set one.',
    })

  await limitRate(ctx, { name: 'open5e', key: ctx.user.id, most: 60, seconds: 60 })
  const page = await remembered(ctx, `${base} creature ${key}`, () => askForCreature(base, key))
  return runImport(ctx, page, { importId, duplicates, fileName: page.creatures[0]?.name ?? key })
}

async function askForCreature(base: string, key: string): Promise<Readable> {
  const text = (await askOpen5e(base, `v2/creatures/${key}/`)) ?? (await askOpen5e(base, `v1/monsters/${key}/`))
  if (text === null) throw new Failure('not_found', { what: 'creature' })

  const read = await readImport({ text, format: 'open5e' })
  if (!read.ok || read.creatures.length !== 1 || !read.creatures[0]?.statBlock) throw troubled('nonsense')
  return read
}
