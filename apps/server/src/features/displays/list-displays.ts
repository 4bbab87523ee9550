import type { DisplayRow } from '@tomekeeper/contracts/combat'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { findDisplays } from './displays.repo.ts'

export const listDisplays = ({ db, viewer }: Ctx<Dm>): Promise<DisplayRow[]> => findDisplays(db, viewer)
