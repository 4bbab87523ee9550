import type { ChainDayInput, DayView } from '@tomekeeper/contracts/encounters'
import { adventuringDay } from '@tomekeeper/xp'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import type { Db, Tx } from '../../db/tables.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { dissolveDay, lockEncounters, partyOf, putInDay } from './encounters.repo.ts'
import { listCards } from './read-encounters.ts'

/** Makes a day of these encounters, in this order; of none, there is no such day. An encounter has one day at most. */
export function chainDay({ db, viewer, newId }: Ctx<Dm>, input: ChainDayInput): Promise<DayView[]> {
  const dayId = input.dayId ?? newId()
  const encounterIds = [...new Set(input.encounterIds)]

  return db.transaction().execute(async (tx) => {
    if ((await partyOf(tx, viewer)).ruleset !== '2014') throw new Failure('against_the_rules', NO_DAY)
    if (encounterIds.length > 0) {
      const found = await lockEncounters(tx, viewer, encounterIds)
      if (found.length < encounterIds.length) throw new Failure('not_found', { what: 'encounter' })
    }
    await dissolveDay(tx, viewer, dayId)
    await putInDay(tx, viewer, dayId, encounterIds)
    await publish(tx, viewer.campaignId, { type: 'encounters.changed', subjectId: dayId, audience: 'dm' })
    return daysOf(tx, viewer)
  })
}

export const listDays = ({ db, viewer }: Ctx<Dm>): Promise<DayView[]> => daysOf(db, viewer)

/** Every day of the campaign, by what its fights take of the party as it is; by the rules of 2024 there are none. */
async function daysOf(db: Db | Tx, viewer: Dm): Promise<DayView[]> {
  const { ruleset, members } = await partyOf(db, viewer)
  if (ruleset !== '2014') return []
  const party = members.map(({ level }) => level)
  const chained = (await listCards(db, viewer)).filter(({ dayId }) => dayId !== null)

  return [...Map.groupBy(chained, ({ dayId }) => dayId ?? '')].map(([id, cards]) => {
    const inOrder = cards.toSorted((a, b) => a.dayPosition - b.dayPosition)
    const fights = inOrder.map(({ difficulty }) => difficulty?.adjustedXp ?? 0)
    const day = adventuringDay({ rules: ruleset, party, fights })
    if (!day.ok) throw new Error(day.message)
    return { id, encounterIds: inOrder.map((card) => card.id), budget: day.budget, spent: day.spent, left: day.left }
  })
}

const NO_DAY = {
  reason: 'no_adventuring_day',
  message: 'The 2024 rules have no adventuring day. Each fight stands for itself.',
}
