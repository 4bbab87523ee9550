import { MonsterImportQuery } from '@tomekeeper/contracts/monster-import'
import { Failure } from '../../errors.ts'
import { route, type Route } from '../../http/route.ts'
import { issuesOf } from '../../trpc/init.ts'
import { previewImport } from './preview-import.ts'
import { readOrRefuse } from './read-or-refuse.ts'
import { readText } from './read-text.ts'
import { runImport } from './run-import.ts'

/** A file of creatures is larger than a call may be: its bytes come as they are, the choices stand in the query. */
export const monsterImportRoutes: Route[] = [
  route('dm', 'POST', '/api/campaigns/:campaignId/monster-imports', async (c, ctx) => {
    const asked = MonsterImportQuery.safeParse(c.req.query())
    if (!asked.success) throw new Failure('invalid_input', { issues: issuesOf(asked.error) })

    const { name: fileName, format, edition, duplicates, importId } = asked.data
    const read = await readOrRefuse({ text: await readText(c.req.raw.body), format, edition })
    if (!importId) return c.json(await previewImport(ctx, read, duplicates))
    return c.json(await runImport(ctx, read, { importId, fileName, duplicates }), 201)
  }),
]
