import type { Doubt } from '@tomekeeper/statblock'
import type { monsterRow } from '../monster-row.ts'

/** A stat block found in a document, as its row will be. `sourceKey` finds it again in the document's next reading. */
export type Mined = ReturnType<typeof monsterRow> & {
  sourceKey: string
  confidence: number
  doubts: Doubt[]
  review: 'accepted' | 'doubtful'
  pageFrom: number | null
  pageTo: number | null
}
