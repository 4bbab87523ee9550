/** What a toast says; with `undo` it offers to take it back. */
export type Toast = { detail?: string; undo?: () => void; action?: { label: string; run: () => void } }

type Kind = 'done' | 'failed' | 'note'

/** Toasts say that something worked, or offer to undo it. What failed is shown where the action was. */
export const say = (sentence: string, toast?: Toast) => void show('done', sentence, toast)
export const sayNote = (sentence: string, toast?: Toast) => void show('note', sentence, toast)
/** Only for what failed after its screen was gone. */
export const sayFailed = (sentence: string, toast?: Toast) => void show('failed', sentence, toast)

async function show(kind: Kind, sentence: string, { detail, undo, action }: Toast = {}) {
  const { toast, shelfIsUp } = await import('./toast-shelf.tsx')
  await shelfIsUp
  const button = undo ? { label: 'Undo', run: undo } : action
  const show = { done: toast.success, failed: toast.error, note: toast.message }[kind]
  show(sentence, {
    description: detail,
    duration: button ? 10_000 : 5_000,
    action: button && { label: button.label, onClick: button.run },
  })
}
