import type { Asked } from '../../context.ts'
import { limitRate } from '../../limits/limit-rate.ts'

/** A code cannot be guessed; this keeps anyone from trying cheaply. */
export const limitPreviews = (asked: Pick<Asked, 'db' | 'clock' | 'config' | 'address'>) =>
  limitRate(asked, { name: 'invite-preview', key: asked.address, most: 60, seconds: 60 })
