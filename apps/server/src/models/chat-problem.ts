import { APICallError } from 'ai'
import { ModelCut, ModelSilent } from './ask-model.ts'

export type ChatProblem =
  | 'model_busy'
  | 'model_slow'
  | 'model_cut'
  | 'model_nonsense'
  | 'model_unreachable'
  | 'model_refused'

/** What went wrong with the model, in the words a person can act on. */
export function chatProblem(error: unknown): ChatProblem {
  if (error instanceof ModelSilent) return 'model_slow'
  if (error instanceof ModelCut) return 'model_cut'

  const status = APICallError.isInstance(error) ? error.statusCode : undefined
  if (status === 429) return 'model_busy'
  if (status === 401 || status === 403) return 'model_refused'
  if (status !== undefined && status >= 500) return 'model_unreachable'
  if (APICallError.isInstance(error) && status === undefined) return 'model_unreachable'
  return wasCut(error) ? 'model_cut' : 'model_nonsense'
}

/** A connection that ends early has many names; nonsense is what arrived whole and could not be understood. */
const wasCut = (error: unknown) =>
  error instanceof Error && /terminated|socket|ECONN|other side closed/i.test(`${error.message} ${String(error.cause)}`)
