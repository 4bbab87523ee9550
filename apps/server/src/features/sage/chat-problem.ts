import type { SageFailure } from '@tomekeeper/contracts/sage'
import { APICallError } from 'ai'
import { ModelCut, ModelSilent } from './ask-model.ts'

/** What went wrong with the model, in the words a person can act on. */
export function chatProblem(error: unknown): SageFailure {
  if (error instanceof ModelSilent) return 'model_slow'
  if (error instanceof ModelCut) return 'model_cut'
  if (!APICallError.isInstance(error)) return isNetwork(error) ? 'model_cut' : 'model_nonsense'

  const { statusCode } = error
  if (statusCode === undefined) return 'model_unreachable'
  if (statusCode === 429) return 'model_busy'
  if (statusCode === 401 || statusCode === 403) return 'model_refused'
  return statusCode >= 500 ? 'model_unreachable' : 'model_nonsense'
}

const isNetwork = (error: unknown) =>
  error instanceof TypeError &&
  /terminated|fetch failed|socket|network/i.test(`${error.message} ${String(error.cause)}`)
