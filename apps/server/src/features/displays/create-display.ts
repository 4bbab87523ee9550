import type { CreateDisplayInput, DisplayMade } from '@tomekeeper/contracts/combat'
import { hashOfCode, newLinkCode } from '../../access/link-code.ts'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { countOpenDisplays, insertDisplay } from './displays.repo.ts'

const MOST_OPEN = 20

/** The code leaves once, in this answer. */
export async function createDisplay(
  { db, viewer, newId }: Ctx<Dm>,
  { campaignId, name }: CreateDisplayInput,
): Promise<DisplayMade> {
  const code = newLinkCode()
  const row = await db.transaction().execute(async (tx) => {
    if ((await countOpenDisplays(tx, viewer)) >= MOST_OPEN) throw new Failure('against_the_rules', TOO_MANY)

    const display = { id: newId(), campaignId, name, codeHash: hashOfCode(code), createdBy: viewer.userId }
    const made = await insertDisplay(tx, display)
    await publish(tx, campaignId, { type: 'combats.changed', subjectId: made.id, audience: 'dm' })
    return made
  })
  return { ...row, code }
}

const TOO_MANY = {
  reason: 'too_many_displays',
  message: `A campaign has at most ${MOST_OPEN} links for screens. Revoke one that is no longer needed.`,
}
