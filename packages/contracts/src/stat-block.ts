import type { StatBlock } from '@tomekeeper/statblock'
import { z } from 'zod'

/** A stat block as `@tomekeeper/statblock` knows it, with limits on everything in it. */
export const StatBlockShape = z.custom<StatBlock>()
