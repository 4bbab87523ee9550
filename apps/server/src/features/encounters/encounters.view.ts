import { difficultyOf, levelsOf, summaryOf } from '@tomekeeper/contracts/encounter-difficulty'
import type { EncounterCard, EncounterView } from '@tomekeeper/contracts/encounters'
import type { EncounterRow, MonsterRow, Party } from './encounters.repo.ts'

type Row = EncounterView['monsters'][number]

/** Encounters are the DM's alone: whoever gets this far may see all of it. */
export function encounterView(encounter: EncounterRow, rows: readonly MonsterRow[], party: Party): EncounterView {
  const monsters = rows.map(rowView)
  const { version, notes, inLair } = encounter
  return { ...cardOf(encounter, monsters, party), version, notes, inLair, party: encounter.party, monsters }
}

export const encounterCard = (encounter: EncounterRow, rows: readonly MonsterRow[], party: Party): EncounterCard =>
  cardOf(encounter, rows.map(rowView), party)

const cardOf = (encounter: EncounterRow, monsters: readonly Row[], { ruleset, members }: Party): EncounterCard => ({
  id: encounter.id,
  name: encounter.name,
  monsterCount: monsters.reduce((sum, { count }) => sum + count, 0),
  summary: summaryOf(monsters),
  difficulty: difficultyOf({
    rules: ruleset,
    party: levelsOf(members, encounter.party),
    monsters,
    inLair: encounter.inLair,
  }),
  dayId: encounter.dayId,
  dayPosition: encounter.dayPosition,
  runningCombatId: encounter.runningCombatId,
  updatedAt: encounter.updatedAt,
})

/** A monster's facts as they are now, or as they were when it was last seen. A name given to it here stays. */
function rowView(row: MonsterRow): Row {
  const { locator, count, wave, hidden, note } = row
  const isGone = row.nameNow === null
  const isRenamed = row.name !== row.monsterName
  const monsterName = row.nameNow ?? row.monsterName
  return {
    locator,
    name: isRenamed ? row.name : monsterName,
    monsterName,
    cr: isGone ? row.cr : row.crNow,
    xp: isGone ? row.xp : row.xpNow,
    xpInLair: isGone ? row.xpInLair : row.xpInLairNow,
    count,
    wave,
    hidden,
    note,
    isGone,
  }
}
