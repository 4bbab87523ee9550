import type { FightEvent } from '@tomekeeper/combat'
import type { FightFacts } from '@tomekeeper/contracts/combat'
import type { EncounterParty } from '@tomekeeper/contracts/encounters'
import type { Citation } from '@tomekeeper/contracts/sage'
import type { Doubt, StatBlock } from '@tomekeeper/statblock'
import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'

/** The database as our queries see it: camel case, timestamps as ISO text. Migrations decide, this file describes. */
export type Tables = {
  user: UserTable
  authSession: AuthSessionTable
  authAccount: AuthAccountTable
  authVerification: AuthVerificationTable
  rateLimit: { key: string; count: number; endsAt: Moment }
  campaign: CampaignTable
  member: MemberTable
  invite: InviteTable
  inviteUse: { inviteId: string; userId: string; usedAt: WrittenOnce }
  campaignEvent: CampaignEventTable
  reveal: { subjectId: string; userId: string; revealedAt: WrittenOnce }
  document: DocumentTable
  documentOptIn: { campaignId: string; documentId: string; createdAt: WrittenOnce }
  passage: PassageTable
  passageEmbedding: PassageEmbeddingTable
  sageThread: SageThreadTable
  sageMessage: SageMessageTable
  jobRun: JobRunTable
  mail: MailTable
  auditEntry: AuditEntryTable
  image: { key: string; byteSize: number; createdBy: string | null; createdAt: WrittenOnce }
  aiUsage: AiUsageTable
  monster: MonsterTable
  monsterReveal: { campaignId: string; monsterId: string; revealedAt: WrittenOnce }
  monsterImport: MonsterImportTable
  fightSettings: FightSettingsTable
  open5ePage: { address: string; body: JsonText; fetchedAt: Generated<string> }
  encounter: EncounterTable
  encounterMonster: EncounterMonsterTable
  combat: CombatTable
  combatEvent: { combatId: string; seq: number; event: JsonText<FightEvent>; createdAt: WrittenOnce }
  combatCommand: { combatId: string; commandId: string; createdAt: WrittenOnce }
  combatAward: {
    combatId: string
    memberId: string
    xp: number
    xpBefore: number
    xpAfter: number
    createdAt: WrittenOnce
  }
  combatOutcome: CombatOutcomeTable
  tableDisplay: TableDisplayTable
  setting: { key: string; value: JsonText; updatedAt: Generated<string> }
}

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

/** jsonb: an object when read, JSON text when written. */
type JsonText<Value = unknown> = ColumnType<Value, string, string>
type DefaultJson<Value = unknown> = ColumnType<Value, string | undefined, string>
type WrittenOnce = ColumnType<string, string | undefined, never>
type Moment = ColumnType<string, string | Date, string | Date>
type MaybeMoment = ColumnType<string | null, string | Date | null | undefined, string | Date | null>

type UserTable = {
  id: string
  name: string
  email: string
  emailVerified: Generated<boolean>
  /** The key of an uploaded picture. */
  image: string | null
  hue: Generated<number>
  isAdmin: Generated<boolean>
  aiAccess: Generated<boolean>
  notificationPreferences: DefaultJson<Record<string, boolean>>
  createdAt: WrittenOnce
  updatedAt: Generated<string>
}

type AuthSessionTable = {
  id: string
  token: string
  userId: string
  expiresAt: Moment
  ipAddress: string | null
  userAgent: string | null
  createdAt: WrittenOnce
  updatedAt: Generated<string>
}

type AuthAccountTable = {
  id: string
  accountId: string
  providerId: string
  userId: string
  accessToken: string | null
  refreshToken: string | null
  idToken: string | null
  accessTokenExpiresAt: MaybeMoment
  refreshTokenExpiresAt: MaybeMoment
  scope: string | null
  password: string | null
  createdAt: WrittenOnce
  updatedAt: Generated<string>
}

type AuthVerificationTable = {
  id: string
  identifier: string
  value: string
  expiresAt: Moment
  createdAt: WrittenOnce
  updatedAt: Generated<string>
}

type CampaignTable = {
  id: string
  ownerId: string
  name: string
  description: Generated<string>
  ruleset: '2014' | '2024'
  timeZone: string
  coverKey: string | null
  hue: Generated<number>
  archivedAt: MaybeMoment
  lastSeq: Generated<number>
  /** The same count without what is for the DM: gaps would tell a player how busy the DM is. */
  tableSeq: Generated<number>
  createdAt: WrittenOnce
  updatedAt: Generated<string>
}

type MemberTable = {
  id: string
  campaignId: string
  userId: string | null
  role: 'dm' | 'player'
  characterName: string | null
  species: string | null
  class: string | null
  level: Generated<number>
  armorClass: number | null
  maxHp: number | null
  passivePerception: number | null
  avatarKey: string | null
  /** Experience points, as far as fights have been counted. */
  xp: Generated<number>
  hue: Generated<number>
  joinedAt: WrittenOnce
  updatedAt: Generated<string>
}

type InviteTable = {
  id: string
  campaignId: string
  codeHash: string
  role: 'dm' | 'player'
  memberId: string | null
  expiresAt: Moment
  maxUses: number | null
  uses: Generated<number>
  revokedAt: MaybeMoment
  createdBy: string
  createdAt: WrittenOnce
}

type CampaignEventTable = {
  campaignId: string
  seq: number
  type: string
  subjectId: string
  audience: 'dm' | 'table'
  tableSeq: number | null
  createdAt: WrittenOnce
}

type DocumentTable = {
  id: string
  campaignId: string | null
  title: string
  fileKey: string
  fileName: string
  mediaType: 'application/pdf' | 'text/markdown' | 'text/plain'
  byteSize: number
  pageCount: number | null
  /** Passages of this generation are the ones in use; a newer one may be being written. */
  generation: Generated<number>
  audience: 'dm' | 'table'
  usage: 'required' | 'optional' | 'tools'
  status: 'waiting' | 'reading' | 'indexing' | 'indexed' | 'failed' | 'cancelled'
  stage: Generated<string>
  progress: Generated<number>
  failureCode: string | null
  /** The laid-out blocks of the last successful reading, as JSON in the file store. */
  blocksKey: string | null
  /** The generation that was looked through for monsters. */
  minedGeneration: number | null
  passageCount: Generated<number>
  embeddedCount: Generated<number>
  embeddingModel: string | null
  overview: string | null
  jobId: string | null
  createdBy: string | null
  createdAt: WrittenOnce
  updatedAt: Generated<string>
  indexedAt: MaybeMoment
}

type PassageTable = {
  id: string
  documentId: string
  generation: number
  position: number
  heading: string
  headingPath: string[]
  text: string
  kind: string
  pageFrom: number | null
  pageTo: number | null
  lineFrom: number | null
  lineTo: number | null
  boxes: JsonText<{ page: number; box: [number, number, number, number] }[]>
  words: ColumnType<string, never, never>
}

type PassageEmbeddingTable = { passageId: string; model: string; dimension: number; embedding: string }

type SageThreadTable = {
  id: string
  campaignId: string
  userId: string
  title: string
  createdAt: WrittenOnce
  updatedAt: Generated<string>
}

type SageMessageTable = {
  id: string
  threadId: string
  position: number
  question: string
  state: 'waiting' | 'writing' | 'done' | 'failed' | 'stopped'
  kind: 'answer' | 'unanswered' | 'closest_passages' | null
  answer: Generated<string>
  citations: DefaultJson<Citation[]>
  failureCode: string | null
  jobId: string | null
  model: string | null
  createdAt: WrittenOnce
  finishedAt: MaybeMoment
}

type JobRunTable = {
  id: string
  name: string
  subjectId: string | null
  campaignId: string | null
  state: 'waiting' | 'running' | 'retrying' | 'done' | 'failed' | 'cancelled'
  attempt: Generated<number>
  progress: Generated<number>
  stage: Generated<string>
  failure: string | null
  createdAt: WrittenOnce
  updatedAt: Generated<string>
}

type MailTable = {
  id: string
  userId: string | null
  toAddress: string
  subject: string
  html: string
  text: string
  kind: string
  state: 'waiting' | 'sent' | 'failed' | 'outbox'
  attempts: Generated<number>
  failure: string | null
  createdAt: WrittenOnce
  sentAt: MaybeMoment
}

type AuditEntryTable = {
  id: string
  actorId: string | null
  action: string
  subject: string | null
  details: DefaultJson<Record<string, unknown>>
  createdAt: WrittenOnce
}

type AiUsageTable = {
  id: string
  userId: string | null
  campaignId: string | null
  purpose: string
  model: string
  tokensIn: number
  tokensOut: number
  createdAt: WrittenOnce
}

type MonsterTable = {
  id: string
  locator: string
  origin: 'srd' | 'mined' | 'homebrew' | 'imported'
  edition: '2014' | '2024'
  campaignId: string | null
  documentId: string | null
  importId: string | null
  sourceKey: string | null
  name: string
  type: string | null
  size: string | null
  cr: string | null
  xp: number | null
  ac: number | null
  hp: number | null
  environments: Generated<string[]>
  statBlock: JsonText<StatBlock>
  confidence: number | null
  doubts: DefaultJson<Doubt[]>
  review: Generated<'accepted' | 'doubtful' | 'rejected'>
  pageFrom: number | null
  pageTo: number | null
  createdBy: string | null
  createdAt: WrittenOnce
  updatedAt: Generated<string>
  editedAt: MaybeMoment
  removedAt: MaybeMoment
}

type MonsterImportTable = {
  id: string
  campaignId: string
  format: 'five_e_tools' | 'open5e' | 'improved_initiative' | 'text'
  fileName: Generated<string>
  report: DefaultJson
  undoneAt: MaybeMoment
  createdBy: string | null
  createdAt: WrittenOnce
}

type Disclosure = 'nothing' | 'word' | 'bar' | 'numbers'

type FightSettingsTable = {
  campaignId: string
  otherSrd: Generated<boolean>
  disclosureParty: Generated<Disclosure>
  disclosureOthers: Generated<Disclosure>
}

type EncounterTable = {
  id: string
  campaignId: string
  sessionId: string | null
  name: string
  notes: Generated<string>
  inLair: Generated<boolean>
  party: DefaultJson<EncounterParty>
  dayId: string | null
  dayPosition: Generated<number>
  version: Generated<number>
  createdBy: string | null
  createdAt: WrittenOnce
  updatedAt: Generated<string>
  removedAt: MaybeMoment
}

type EncounterMonsterTable = {
  id: string
  encounterId: string
  position: number
  locator: string
  /** What it is called here. */
  name: string
  monsterName: Generated<string>
  cr: string | null
  xp: number | null
  xpInLair: number | null
  count: number
  wave: Generated<number>
  hidden: Generated<boolean>
  note: Generated<string>
}

type CombatTable = {
  id: string
  campaignId: string
  encounterId: string | null
  sessionId: string | null
  title: Generated<string>
  rules: '2014' | '2024'
  seq: Generated<number>
  phase: Generated<'preparing' | 'running' | 'ended'>
  openedToTableAt: MaybeMoment
  createdBy: string | null
  createdAt: WrittenOnce
  updatedAt: Generated<string>
  endedAt: MaybeMoment
}

type CombatOutcomeTable = {
  combatId: string
  campaignId: string
  rules: '2014' | '2024'
  /** The event up to which the facts tell of the fight. */
  seq: number
  /** Each fighter's level on that day. */
  levels: DefaultJson<Record<string, number | null>>
  facts: JsonText<FightFacts>
  createdAt: WrittenOnce
}

type TableDisplayTable = {
  id: string
  campaignId: string
  name: Generated<string>
  codeHash: string
  createdBy: string | null
  createdAt: WrittenOnce
  revokedAt: MaybeMoment
}
