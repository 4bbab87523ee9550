import type { SuggestEncountersInput, SuggestionsView } from '@tomekeeper/contracts/encounters'
import type { Dm } from '../../../access/viewer.ts'
import type { Ctx } from '../../../context.ts'
import { Failure } from '../../../errors.ts'
import { limitRate } from '../../../limits/limit-rate.ts'
import { suggestByModel } from './by-model.ts'
import { suggestBySearch } from './by-search.ts'
import { questionFrom } from './question.ts'

const FIVE_MINUTES = 300

/** Fights of the asked difficulty. The model only chooses among monsters that this DM may use; without one, a search does. */
export async function suggestEncounters(
  ctx: Ctx<Dm>,
  input: SuggestEncountersInput,
  signal?: AbortSignal,
): Promise<SuggestionsView> {
  const { db, viewer, user } = ctx
  await limitRate(ctx, { name: 'suggest-encounters', key: user.id, most: 200, seconds: FIVE_MINUTES })
  const question = await questionFrom(db, viewer, input)
  if (question.party.length === 0) throw new Failure('against_the_rules', NOBODY)

  if (input.withModel) {
    const why = await whyNoModel(ctx)
    if (why) question.said.push(why)
    else {
      const suggestions = await suggestByModel(ctx, question, signal)
      if (suggestions) return suggestions
    }
  }
  return suggestBySearch(question)
}

/** A model costs somebody money: who may not use it, and who uses it too often, is answered from the bestiary. */
async function whyNoModel(ctx: Ctx<Dm>): Promise<string | null> {
  const { models, user } = ctx
  if (!models.chat) return 'This installation has no model, so these come from a search of the bestiary.'
  if (!user.aiAccess && !user.isAdmin)
    return 'Your account has no AI access, so these come from a search of the bestiary.'
  try {
    await limitRate(ctx, { name: 'encounter-model', key: user.id, most: 30, seconds: FIVE_MINUTES })
    return null
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return 'That was a lot for the model in five minutes, so these come from a search of the bestiary.'
  }
}

const NOBODY = { reason: 'empty_party', message: 'A fight is measured against a party; add somebody first.' }
