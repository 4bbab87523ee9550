import type { DisplayCode, DisplayView } from '@tomekeeper/contracts/combat'
import type { Asked } from '../../context.ts'
import { requireDisplay } from './require-display.ts'
import { shownOn } from './displays.view.ts'

export const viewDisplay = async (asked: Asked, { code }: DisplayCode): Promise<DisplayView> =>
  shownOn(asked.db, await requireDisplay(asked, code))
