import type { Combat, Fight } from '@tomekeeper/combat'
import type { Db } from '../db/tables.ts'
import { isUniqueViolation } from '../db/violations.ts'
import { publish } from '../events/publish.ts'
import { type Written, writeEvents } from './fights.repo.ts'
import { append, type KnownFight } from './known-fights.ts'
import { progressNotice, tellOf, type Told } from './notices.ts'
import type { Plan } from './plan.ts'

/**
 * Writes what was planned and tells whoever may know. False if the fight has gone on in another process, or a command was
 * carried out there: then all is to be planned again.
 */
export async function writePlan(db: Db, known: KnownFight, before: Fight, planned: Plan): Promise<boolean> {
  const { fight, events, carriedOut } = planned
  if (events.length === 0) return true

  const { id, campaignId, openedToTableAt, phase: phaseBefore } = known.row
  const isOpen = openedToTableAt !== null
  const told = tellOf(known, before, fight, events)
  const opens = !isOpen && told.isSeenToBegin
  const phase = phaseOf(fight.combat)
  const moments = await inOneGo(db, campaignId, audienceOf(told, { isOpen, opens, isNew: phase !== phaseBefore }), {
    combatId: id,
    campaignId,
    expected: { seq: before.seq, isOpen },
    seq: fight.seq,
    phase,
    opens,
    events,
    commandIds: carriedOut,
    notices: (isOpen ? told.to : (['dm'] as const)).map((to) => progressNotice(campaignId, id, to)),
  })
  if (!moments) return false

  append(known, events)
  if (known.log.length > fight.seq) return true // somebody has read on meanwhile
  known.fight = fight
  known.row = { ...known.row, ...moments, seq: fight.seq, phase }
  for (const [who, perceived] of told.perceived) known.perceived.set(who, perceived)
  return true
}

type Change = { isOpen: boolean; opens: boolean; isNew: boolean }

/** Who learns that the fight itself has changed: that it is there, has begun or ended. */
function audienceOf({ isNewPhase }: Told, { isOpen, opens, isNew }: Change): 'table' | 'dm' | null {
  if (opens || (isOpen && isNewPhase)) return 'table'
  return isNew ? 'dm' : null
}

/** Mostly a single statement; an event of the campaign makes it a transaction. */
async function inOneGo(db: Db, campaignId: string, audience: 'table' | 'dm' | null, written: Written) {
  try {
    if (!audience) return await writeEvents(db, written)
    return await db.transaction().execute(async (tx) => {
      const moments = await writeEvents(tx, written)
      if (moments) await publish(tx, campaignId, { type: 'combats.changed', subjectId: written.combatId, audience })
      return moments
    })
  } catch (error) {
    if (isUniqueViolation(error)) return undefined
    throw error
  }
}

/** A fight that has been begun is never closed again. */
const phaseOf = ({ phase }: Combat) => (phase === 'closed' ? 'preparing' : phase)
