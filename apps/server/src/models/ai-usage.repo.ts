import type { Db, Tx } from '../db/tables.ts'
import type { Deps } from '../deps.ts'

type AiUse = {
  userId: string
  campaignId: string | null
  /** What it was for: `rules`, `router`, `prep`. */
  purpose: string
  model: string
  tokensIn: number
  tokensOut: number
}

/** What one call of a model cost; admins see the sums. */
export const recordAiUsage = (db: Db | Tx, { newId }: Pick<Deps, 'newId'>, use: AiUse) =>
  db
    .insertInto('aiUsage')
    .values({ id: newId(), ...use })
    .execute()
