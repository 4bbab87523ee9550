import type { Migration } from 'kysely/migration'
import * as accounts from './0001-accounts.ts'
import * as campaigns from './0002-campaigns.ts'
import * as documents from './0003-documents.ts'
import * as sage from './0004-sage.ts'
import * as platform from './0005-platform.ts'
import * as bestiary from './0006-bestiary.ts'
import * as encounters from './0007-encounters.ts'
import * as combat from './0008-combat.ts'

/** In order, for ever: a migration that has merged is never edited. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-accounts': accounts,
  '0002-campaigns': campaigns,
  '0003-documents': documents,
  '0004-sage': sage,
  '0005-platform': platform,
  '0006-bestiary': bestiary,
  '0007-encounters': encounters,
  '0008-combat': combat,
}
