import { CombatInput } from '@tomekeeper/contracts/combat'
import { Failure } from '../../errors.ts'
import { route, type Route } from '../../http/route.ts'
import { exportLog, LOG_FORMATS } from './export-log.ts'

export const combatRoutes: Route[] = [
  route('member', 'GET', '/api/campaigns/:campaignId/combats/:combatId/:file', async (c, ctx) => {
    const { campaignId } = ctx.viewer
    const asked = CombatInput.safeParse({ campaignId, combatId: c.req.param('combatId') })
    const format = LOG_FORMATS.find((one) => c.req.param('file') === `log.${one}`)
    if (!asked.success || !format) throw new Failure('not_found', { what: 'fight' })

    const { fileName, mediaType, text } = await exportLog(ctx, asked.data, format)
    return c.body(text, 200, {
      'content-type': `${mediaType}; charset=utf-8`,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
  }),
]
