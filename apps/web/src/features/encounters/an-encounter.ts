import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { difficultyOf, summaryOf } from '@tomekeeper/contracts/encounter-difficulty'
import type { EncounterView } from '@tomekeeper/contracts/encounters'

type Row = EncounterView['monsters'][number]

export const aRow = (facts: Partial<Row> = {}): Row => ({
  locator: 'srd:2024-ogre',
  name: 'Ogre',
  monsterName: 'Ogre',
  cr: '2',
  xp: 450,
  xpInLair: null,
  count: 1,
  wave: 0,
  hidden: false,
  note: '',
  isGone: false,
  ...facts,
})

/** An encounter as the server would weigh it for four characters of level 5. */
export function anEncounter(facts: Partial<EncounterView> = {}): EncounterView {
  const monsters = facts.monsters ?? [aRow()]
  return {
    id: '0192f0c1-0000-7000-8000-0000000000e1',
    version: 1,
    name: 'At the ford',
    notes: '',
    inLair: false,
    party: { absent: [], levels: [], guests: [] },
    monsters,
    monsterCount: monsters.reduce((sum, { count }) => sum + count, 0),
    summary: summaryOf(monsters),
    difficulty: difficultyOf({ rules: '2024', party: [5, 5, 5, 5], monsters, inLair: false }),
    dayId: null,
    dayPosition: 0,
    runningCombatId: null,
    updatedAt: '2026-11-20T18:00:00.000Z',
    ...facts,
  }
}

export const aCard = (facts: Partial<MonsterCard> = {}): MonsterCard => ({
  locator: 'srd:2024-wolf',
  name: 'Wolf',
  edition: '2024',
  origin: 'srd',
  source: 'SRD 5.2.1',
  type: 'beast',
  size: 'medium',
  cr: '1/4',
  xp: 50,
  ac: 12,
  hp: 11,
  environments: [],
  isRevealed: false,
  isDoubtful: false,
  ...facts,
})
