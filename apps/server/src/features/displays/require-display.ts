import { hashOfCode } from '../../access/link-code.ts'
import type { Asked } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { limitRate } from '../../limits/limit-rate.ts'
import { findDisplay, type FoundDisplay } from './displays.repo.ts'

/** A code cannot be guessed, and whoever tries is slowed down. Unknown, revoked and deleted look alike. */
export async function requireDisplay(asked: Asked, code: string): Promise<FoundDisplay> {
  const display = await findDisplay(asked.db, hashOfCode(code))
  if (display) return display

  await limitRate(asked, { name: 'display', key: asked.address, most: 60, seconds: 60 })
  throw new Failure('not_found', { what: 'screen' })
}
