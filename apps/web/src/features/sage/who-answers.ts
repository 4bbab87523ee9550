import type { SageView } from '@tomekeeper/contracts/sage'
import { counted } from '../../lib/format.ts'

/** Who answers here, and from what, so that nobody mistakes the one for the other. */
export function whoAnswers({ answersWith, sources }: SageView) {
  const documents = counted(sources, 'document')
  return answersWith === 'model'
    ? `A model answers from ${documents}, and cites every claim.`
    : `No model writes for you here: the closest passages of ${documents} answer, quoted.`
}
