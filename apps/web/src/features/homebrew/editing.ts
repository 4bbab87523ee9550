import type { Draft } from './draft.ts'

/** What every part of the editor is given: the monster as it stands, and how to change facts of it. */
export type Editing = { draft: Draft; change: (facts: Partial<Draft>) => void }
