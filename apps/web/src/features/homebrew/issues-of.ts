import type { StatBlock } from '@tomekeeper/statblock'
import type { Issue } from './issues.ts'

/** What stands against keeping a stat block, as the server would say it. Loads what checks it when it is first wanted. */
export async function issuesOf(statBlock: StatBlock): Promise<Issue[]> {
  const { StatBlockShape } = await import('@tomekeeper/contracts/stat-block')
  const checked = StatBlockShape.safeParse(statBlock)
  return checked.success
    ? []
    : checked.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
}
