import type { Fight, HistoryStep, Step } from '@tomekeeper/combat'

/** What undo would take back: "Goblin 2 takes 7 damage." */
export const undoInWords = ({ past }: Fight, history: readonly HistoryStep[]) => stepInWords(past, history)
/** What redo would do again. */
export const redoInWords = ({ future }: Fight, history: readonly HistoryStep[]) => stepInWords(future, history)

function stepInWords(step: Step | null, history: readonly HistoryStep[]) {
  if (!step) return null
  const told = history.findLast((one) => one.step === step.step)?.sentences ?? []
  const [first = 'the last step', ...rest] = told
  return rest.length > 0 ? `${first} (and ${rest.length} more)` : first
}
