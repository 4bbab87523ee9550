import {
  type Actor,
  type DISCLOSURES,
  type FightEvent,
  type HistoryTurn,
  type Order,
  type PLAYER_ORDERS,
  readCommand,
  type TableView,
} from '@tomekeeper/combat'
import { z } from 'zod'
import { MonsterLocator } from './bestiary.ts'
import { RULESETS } from './campaigns.ts'
import { Id, inCampaign } from './ids.ts'
import { Text } from './text.ts'

/** Where a fight's log stands: the number of its last event. */
const LogSeq = z.int().min(0).max(2_147_483_647)

/** Any order of the combat library, read by the library itself: unknown fields, words and numbers are refused there. */
export const AnOrder = z.custom<Order>().superRefine((order, ctx) => readAs({ role: 'dm' }, order, ctx))

export type PlayerOrder = Extract<Order, { type: (typeof PLAYER_ORDERS)[number] }>

/** What a player may ask for: end their turn, propose, withdraw. Anything else is refused by the fight itself. */
export const APlayerOrder = z
  .custom<PlayerOrder>()
  .superRefine((order, ctx) => readAs({ role: 'player', userId: 'somebody' }, order, ctx))

/** Who gives an order is known from elsewhere: one that says so itself is none. */
function readAs(by: Actor, order: unknown, ctx: z.RefinementCtx) {
  const isOrder = typeof order === 'object' && order !== null && !Array.isArray(order)
  const read = readCommand(isOrder && !('by' in order) ? { ...order, by } : { type: null })
  if ('refusal' in read)
    ctx.addIssue({ code: 'custom', message: read.refusal.sentence, path: read.refusal.at ? [read.refusal.at] : [] })
}

/** How a monster's hit points are found when it joins. */
export const HP_MODES = ['average', 'rolled', 'maximum'] as const

/** Begins a fight, from an encounter or empty. The id is made by the caller, so that asking twice begins one fight. */
export const BeginCombatInput = inCampaign({
  combatId: Id,
  encounterId: Id.nullable(),
  /** What the table may call it. The encounter's own name stays with the DM. */
  title: Text.trim().max(120).default(''),
  hp: z.enum(HP_MODES).default('average'),
})
export type BeginCombatInput = z.infer<typeof BeginCombatInput>

export const CombatInput = inCampaign({ combatId: Id })
export type CombatInput = z.infer<typeof CombatInput>

/** The latest turns of the story; as many as are asked for. */
export const CombatStoryInput = inCampaign({ combatId: Id, turns: z.int().min(1).max(10_000).default(30) })
export type CombatStoryInput = z.infer<typeof CombatStoryInput>

export const CombatLogInput = inCampaign({ combatId: Id, after: LogSeq.default(0) })
export type CombatLogInput = z.infer<typeof CombatLogInput>

/**
 * A DM's command. `commandId` is made by the device, and a command that comes again is not carried out again; `seq` is
 * the last event its giver had seen.
 */
export const CommandInput = inCampaign({ combatId: Id, commandId: Id, seq: LogSeq, order: AnOrder })
export type CommandInput = z.infer<typeof CommandInput>

/** Monsters of the bestiary join a running fight. */
export const AddMonstersInput = inCampaign({
  combatId: Id,
  commandId: Id,
  seq: LogSeq,
  monsters: z
    .array(
      z.strictObject({
        locator: MonsterLocator,
        name: Text.trim().max(120).optional(),
        count: z.int().min(1, 'At least one.').max(100, 'At most 100 at once.'),
        wave: z.int().min(0).max(20).default(0),
        hidden: z.boolean().default(false),
        hp: z.enum(HP_MODES).default('average'),
      }),
    )
    .min(1)
    .max(40),
})
export type AddMonstersInput = z.infer<typeof AddMonstersInput>

/** Members of the campaign join a running fight. */
export const AddMembersInput = inCampaign({
  combatId: Id,
  commandId: Id,
  seq: LogSeq,
  memberIds: z.array(Id).min(1).max(50),
})
export type AddMembersInput = z.infer<typeof AddMembersInput>

export const ActInput = inCampaign({ combatId: Id, commandId: Id, order: APlayerOrder })
export type ActInput = z.infer<typeof ActInput>

/** Events of the log as the DM has them. Their shape is the combat library's. */
export const CombatLog = z.object({ seq: z.int(), events: z.array(z.custom<FightEvent>()) })
export type CombatLog = z.infer<typeof CombatLog>

/**
 * What became of a command, and every event after the one its giver had seen: whoever applies them has the latest,
 * whether it was carried out or came too late.
 */
export const CommandAnswer = CombatLog.extend({ outcome: z.enum(['done', 'stale']) })
export type CommandAnswer = z.infer<typeof CommandAnswer>

export const COMBAT_PHASES = ['preparing', 'running', 'ended'] as const

export const CombatCard = z.object({
  id: Id,
  title: z.string(),
  rules: z.enum(RULESETS),
  phase: z.enum(COMBAT_PHASES),
  createdAt: z.string(),
  endedAt: z.string().nullable(),
  /** For the DM only; null for a player. */
  dm: z
    .object({ encounterId: Id.nullable(), encounterName: z.string().nullable(), isOpenToTable: z.boolean() })
    .nullable(),
})
export type CombatCard = z.infer<typeof CombatCard>

/** Whose picture and colour stand beside a member's combatant, which carries the member's id. */
export const CombatFace = z.object({ memberId: Id, avatarUrl: z.string().nullable(), hue: z.int() })
export type CombatFace = z.infer<typeof CombatFace>

/** The fight as the caller may see it: a player as themself, a DM as the table does. */
export const CombatView = CombatCard.omit({ dm: true }).extend({
  view: z.custom<TableView>(),
  faces: z.array(CombatFace),
})
export type CombatView = z.infer<typeof CombatView>

/** What has happened, turn by turn, in sentences the caller may hear. */
export const CombatStory = z.object({ turns: z.array(z.custom<HistoryTurn>()) })
export type CombatStory = z.infer<typeof CombatStory>

export const RenameCombatInput = inCampaign({ combatId: Id, title: Text.trim().max(120) })
export type RenameCombatInput = z.infer<typeof RenameCombatInput>

// After the fight

export const AwardXpInput = inCampaign({
  combatId: Id,
  shares: z
    .array(z.strictObject({ memberId: Id, xp: z.int().min(0).max(1_000_000, 'At most 1,000,000.') }))
    .min(1, 'Somebody has to get it.')
    .max(200)
    .refine((shares) => new Set(shares.map(({ memberId }) => memberId)).size === shares.length, {
      message: 'Everybody has one share.',
    }),
})
export type AwardXpInput = z.infer<typeof AwardXpInput>

const Level = z.int().min(1).max(20)

/** `from` is the level the caller saw: a level that changed meanwhile is not raised again. */
export const RaiseLevelInput = inCampaign({ memberId: Id, from: Level, to: Level }).refine(
  ({ from, to }) => to > from,
  {
    message: 'A level is raised to a higher one.',
    path: ['to'],
  },
)
export type RaiseLevelInput = z.infer<typeof RaiseLevelInput>

export const TakeBackLevelInput = inCampaign({ memberId: Id, from: Level, to: Level }).refine(
  ({ from, to }) => to < from,
  { message: 'A level is taken back to a lower one.', path: ['to'] },
)
export type TakeBackLevelInput = z.infer<typeof TakeBackLevelInput>

/** Why a fight's consequences are refused. */
export const AFTERMATH_REFUSALS = ['fight_is_not_over', 'already_awarded', 'not_enough_xp'] as const
export type AftermathRefusal = (typeof AFTERMATH_REFUSALS)[number]

/** What a member has from a fight, and whether it takes them to a new level. */
export const XpShare = z.object({
  memberId: Id,
  name: z.string(),
  level: z.int(),
  /** As it stands now. */
  xp: z.int(),
  /** Whether they were in the fight, as far as it is known. */
  fought: z.boolean(),
  /** From this fight; null until it is given. */
  awarded: z.int().nullable(),
  /** The level their experience allows, where it is above their own. */
  levelUp: z.int().nullable(),
})
export type XpShare = z.infer<typeof XpShare>

/** Somebody whose experience allows a higher level than they have. */
export const LevelUp = z.object({ memberId: Id, name: z.string(), level: z.int(), levelUp: z.int(), isMe: z.boolean() })
export type LevelUp = z.infer<typeof LevelUp>

/** What a fight took out of a party, beside what was predicted. Kept when the fight has ended. */
export const FightFacts = z.object({
  difficulty: z.string(),
  adjustedXp: z.number(),
  /** The highest threshold of the party: what `adjustedXp` is measured by. */
  budget: z.number(),
  party: z.array(z.int()),
  rounds: z.int(),
  outcome: z.string(),
  /** Damage the party took, as a share of all its hit points. May be above 1. */
  toll: z.number(),
  /** How often one of the party fell, and how many died. */
  downs: z.int(),
  deaths: z.int(),
})
export type FightFacts = z.infer<typeof FightFacts>

export const PastFight = FightFacts.extend({ combatId: Id, rules: z.enum(RULESETS), endedAt: z.string() })
export type PastFight = z.infer<typeof PastFight>

export const Aftermath = z.object({ shares: z.array(XpShare), facts: FightFacts.nullable() })
export type Aftermath = z.infer<typeof Aftermath>

// The screen on the wall

export const CreateDisplayInput = inCampaign({ name: Text.trim().max(80).default('') })
export type CreateDisplayInput = z.infer<typeof CreateDisplayInput>

export const DisplayIdInput = inCampaign({ displayId: Id })
export type DisplayIdInput = z.infer<typeof DisplayIdInput>

export const DisplayRow = z.object({
  id: Id,
  name: z.string(),
  createdAt: z.string(),
  revokedAt: z.string().nullable(),
})
export type DisplayRow = z.infer<typeof DisplayRow>

/** The code is said once, when the link is made; we keep only its hash. */
export const DisplayMade = DisplayRow.extend({ code: z.string() })
export type DisplayMade = z.infer<typeof DisplayMade>

export const DisplayCode = z.strictObject({ code: Text.min(16).max(80) })
export type DisplayCode = z.infer<typeof DisplayCode>

/** The screen would show something else now. */
export const DisplayNews = z.object({ lookAgain: z.literal(true) })
export type DisplayNews = z.infer<typeof DisplayNews>

/** The running fight of a campaign as anybody at the table may see it; null between fights. */
export const DisplayView = z.object({
  campaignName: z.string(),
  coverUrl: z.string().nullable(),
  fight: z
    .object({
      id: Id,
      title: z.string(),
      view: z.custom<TableView>(),
      faces: z.array(CombatFace),
      /** The latest sentences. */
      story: z.array(z.string()),
    })
    .nullable(),
})
export type DisplayView = z.infer<typeof DisplayView>

export const DISCLOSURE_WORDS: Record<(typeof DISCLOSURES)[number], string> = {
  nothing: 'Nothing',
  word: 'A word',
  bar: 'A bar',
  numbers: 'Numbers',
}
