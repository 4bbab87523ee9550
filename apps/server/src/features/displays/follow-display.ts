import type { DisplayCode, DisplayNews } from '@tomekeeper/contracts/combat'
import { hashOfCode } from '../../access/link-code.ts'
import type { Asked } from '../../context.ts'
import { Failure } from '../../errors.ts'
import type { Notice } from '../../events/bell.ts'
import { findDisplay } from './displays.repo.ts'
import { shownOn } from './displays.view.ts'
import { requireDisplay } from './require-display.ts'

/**
 * Says "look again" whenever the screen would show something else, and nothing besides: a screen must not blink when
 * something hidden happens. The link is looked up at every ring, so a revoked one falls silent at once.
 */
export async function* followDisplay(
  asked: Asked,
  { code }: DisplayCode,
  signal: AbortSignal,
): AsyncGenerator<DisplayNews> {
  const { db, bell } = asked
  const ring = bell.listen(signal)
  const { campaignId } = await requireDisplay(asked, code)

  let shown = ''
  for (let notice: Notice | null = { about: 'everything' }; notice; notice = await ring.next()) {
    if (!mayConcern(campaignId, notice)) continue
    const display = await findDisplay(db, hashOfCode(code))
    if (!display) return

    const now = JSON.stringify(await shownOn(db, display).catch(goneMeanwhile))
    if (now !== shown) yield { lookAgain: true }
    shown = now
  }
}

function mayConcern(campaignId: string, notice: Notice): boolean {
  if (notice.about === 'everything') return true
  if (notice.about === 'campaign') return notice.campaignId === campaignId
  return notice.about === 'signal' && notice.campaignId === campaignId && notice.to === 'table'
}

/** The fight was taken from the table between two reads: the next ring is on its way. */
function goneMeanwhile(error: unknown): null {
  if (error instanceof Failure && error.code === 'not_found') return null
  throw error
}
