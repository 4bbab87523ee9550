import { type Assessment, assessEncounter, type Encounter } from './assess-encounter.ts'
import type { XpRefusal } from './refusal.ts'

/** The fight with one more of a group; `at` is the group's place in the list. */
export type OneMore = { at: number; assessment: Assessment; isHarder: boolean }

/** The fight as it is, and as it would be with one more of each group (XP-11). */
export type WhatIfOneMore = { ok: true; now: Assessment; oneMore: OneMore[] }

/** Answers "what if there were one more?" for each group of a fight (XP-11); a group may stand there with count 0. */
export function whatIfOneMore(encounter: Encounter): WhatIfOneMore | XpRefusal {
  const now = assessEncounter(encounter)
  if (!now.ok) return now

  const oneMore: OneMore[] = []
  for (const at of encounter.monsters.keys()) {
    const monsters = encounter.monsters.map((group, i) => (i === at ? { ...group, count: group.count + 1 } : group))
    const assessment = assessEncounter({ ...encounter, monsters })
    if (!assessment.ok) return assessment
    oneMore.push({ at, assessment, isHarder: assessment.difficulty !== now.difficulty })
  }
  return { ok: true, now, oneMore }
}
