import { DIFFICULTIES_2014, DIFFICULTIES_2024, TARGETS_2014, TARGETS_2024 } from '@tomekeeper/xp'
import { z } from 'zod'
import { MonsterLocator } from './bestiary.ts'
import { RULESETS } from './campaigns.ts'
import { Id, inCampaign } from './ids.ts'
import { Text } from './text.ts'

export const MOST_MONSTER_ROWS = 40
export const MOST_OF_A_ROW = 100
export const MOST_MONSTERS = 200

const Level = z.int().min(1).max(20)

/** Somebody who fights along for one evening. */
export const Guest = z.strictObject({
  name: Text.trim().min(1, 'A guest needs a name.').max(80),
  level: Level,
  armorClass: z.int().min(1).max(50).nullish(),
  maxHp: z.int().min(1).max(2000).nullish(),
})
export type Guest = z.infer<typeof Guest>

/** How an encounter's party differs from the campaign's players as they are. */
export const EncounterParty = z.strictObject({
  absent: z.array(Id).max(200).default([]),
  /** Levels changed for a try. */
  levels: z
    .array(z.strictObject({ memberId: Id, level: Level }))
    .max(200)
    .default([]),
  guests: z.array(Guest).max(20).default([]),
})
export type EncounterParty = z.infer<typeof EncounterParty>

export const EncounterMonsterRow = z.strictObject({
  locator: MonsterLocator,
  /** What it is called in this encounter; the monster's own name unless said. */
  name: Text.trim().max(120).optional(),
  count: z.int().min(1, 'At least one.').max(MOST_OF_A_ROW, `At most ${MOST_OF_A_ROW}.`),
  /** 0 is there from the start. */
  wave: z.int().min(0).max(20).default(0),
  hidden: z.boolean().default(false),
  note: Text.max(1000).default(''),
})
export type EncounterMonsterRow = z.infer<typeof EncounterMonsterRow>

const content = {
  name: Text.trim().min(1, 'An encounter needs a name.').max(120, 'That is longer than 120 characters.'),
  notes: Text.max(10_000).default(''),
  inLair: z.boolean().default(false),
  party: EncounterParty,
  monsters: z
    .array(EncounterMonsterRow)
    .max(MOST_MONSTER_ROWS, `An encounter holds ${MOST_MONSTER_ROWS} rows at most.`)
    .refine(
      (rows) => rows.reduce((sum, { count }) => sum + count, 0) <= MOST_MONSTERS,
      `An encounter holds ${MOST_MONSTERS} monsters at most.`,
    ),
}

/**
 * With a version, a new version of what the editor had before. Without one, a new encounter; its id may be made by the
 * caller, so that a save that comes twice makes one encounter.
 */
export const SaveEncounterInput = inCampaign({
  encounterId: Id.optional(),
  version: z.int().min(1).max(2_147_483_647).optional(),
  ...content,
})
export type SaveEncounterInput = z.infer<typeof SaveEncounterInput>

export const EncounterInput = inCampaign({ encounterId: Id })
export type EncounterInput = z.infer<typeof EncounterInput>

/** How hard a fight is by the campaign's rules. */
export const DifficultyView = z.object({
  rules: z.enum(RULESETS),
  difficulty: z.enum([...new Set([...DIFFICULTIES_2014, ...DIFFICULTIES_2024])]),
  totalXp: z.number(),
  multiplier: z.number(),
  adjustedXp: z.number(),
  /** Rising: where each difficulty begins (2014) or ends (2024). */
  thresholds: z.array(z.object({ name: z.string(), xp: z.number() })),
  dailyBudget: z.number().nullable(),
})
export type DifficultyView = z.infer<typeof DifficultyView>

export const EncounterCard = z.object({
  id: Id,
  name: z.string(),
  monsterCount: z.int(),
  /** "2 × Ogre, 4 × Goblin Warrior". */
  summary: z.string(),
  /** The server's word; null where the party or the monsters make no sense together yet. */
  difficulty: DifficultyView.nullable(),
  dayId: Id.nullable(),
  dayPosition: z.int(),
  /** The fight that began from it and has not ended. */
  runningCombatId: Id.nullable(),
  updatedAt: z.string(),
})
export type EncounterCard = z.infer<typeof EncounterCard>

export const EncounterView = EncounterCard.extend({
  version: z.int(),
  notes: z.string(),
  inLair: z.boolean(),
  party: EncounterParty,
  monsters: z.array(
    z.object({
      locator: z.string(),
      /** What it is called here. */
      name: z.string(),
      monsterName: z.string(),
      cr: z.string().nullable(),
      xp: z.number().nullable(),
      xpInLair: z.number().nullable(),
      count: z.int(),
      wave: z.int(),
      hidden: z.boolean(),
      note: z.string(),
      /** The campaign no longer sees this monster: its book was taken out, or it was deleted. */
      isGone: z.boolean(),
    }),
  ),
})
export type EncounterView = z.infer<typeof EncounterView>

export const TARGETS = [...new Set([...TARGETS_2014, ...TARGETS_2024])]

export const SuggestEncountersInput = inCampaign({
  target: z.enum(TARGETS),
  party: EncounterParty,
  /** "wolves and a shaman at a frozen lake". */
  theme: Text.trim().max(300).default(''),
  types: z.array(Text.max(60)).max(20).default([]),
  environments: z.array(Text.max(60)).max(20).default([]),
  leastCreatures: z.int().min(1).max(60).default(1),
  mostCreatures: z.int().min(1).max(60).default(12),
  locked: z
    .array(z.strictObject({ locator: MonsterLocator, count: z.int().min(1).max(60).optional() }))
    .max(10)
    .default([]),
  /** The same seed and question give the same answer; another one, others. */
  seed: z.int().min(0).max(2_147_483_647).default(0),
  /** Ask the model, where there is one and the DM has AI access. */
  withModel: z.boolean().default(false),
})
export type SuggestEncountersInput = z.infer<typeof SuggestEncountersInput>

export const SuggestionView = z.object({
  title: z.string(),
  /** Why these: computed, or the model's words marked as such. */
  reasons: z.array(z.string()),
  monsters: z.array(
    z.object({
      locator: z.string(),
      name: z.string(),
      cr: z.string(),
      xp: z.number(),
      count: z.int(),
      isLocked: z.boolean(),
    }),
  ),
  difficulty: DifficultyView,
})
export type SuggestionView = z.infer<typeof SuggestionView>

export const SuggestionsView = z.object({
  suggestions: z.array(SuggestionView),
  by: z.enum(['model', 'search']),
  /** What was left out of the model's answer, and why; or why the model was not asked. */
  said: z.array(z.string()),
  /** Whether every combination was looked at. */
  isExhaustive: z.boolean(),
})
export type SuggestionsView = z.infer<typeof SuggestionsView>

/** Encounters of one adventuring day, in order; at most so many that a day can hold. */
export const ChainDayInput = inCampaign({ dayId: Id.nullable(), encounterIds: z.array(Id).max(20) })
export type ChainDayInput = z.infer<typeof ChainDayInput>

/** An adventuring day of 2014: what its fights take of what the party as it is can be expected to face. */
export const DayView = z.object({
  id: Id,
  /** In order. */
  encounterIds: z.array(Id),
  budget: z.number(),
  spent: z.number(),
  /** Below 0 once the day is overspent. */
  left: z.number(),
})
export type DayView = z.infer<typeof DayView>

/** Why the rules refuse what is done with encounters; a suggestion may be refused by the xp library's own words too. */
export const ENCOUNTER_REFUSALS = ['too_many_encounters', 'no_adventuring_day'] as const
export type EncounterRefusal = (typeof ENCOUNTER_REFUSALS)[number]
