import { Id } from '@tomekeeper/contracts/ids'
import type { Context } from 'hono'
import type { Access } from '../access/access.ts'
import { requireAdmin, requireDm, requireMember, requireUser } from '../access/guards.ts'
import type { Admin, Dm, User, Viewer } from '../access/viewer.ts'
import type { Asked } from '../context.ts'
import { Failure } from '../errors.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'ALL'

/** What each guard hands to the route behind it. */
type Granted = {
  public: Asked
  authed: Asked & { user: User }
  member: Asked & { user: User; viewer: Viewer }
  dm: Asked & { user: User; viewer: Dm }
  admin: Asked & { user: Admin }
}

/** A road in that is not a procedure: uploads, downloads, feeds. It declares its guard as a procedure does. */
export type Route = {
  method: Method
  path: string
  access: Access
  answer(c: Context, asked: Asked): Promise<Response> | Response
}

/** `member` and `dm` routes carry `:campaignId` in their path. */
export function route<As extends Access>(
  access: As,
  method: Method,
  path: string,
  answer: (c: Context, granted: Granted[As]) => Promise<Response> | Response,
): Route {
  return {
    method,
    path,
    access,
    answer: async (c, asked) => answer(c, (await GUARDS[access](c, asked)) as Granted[As]),
  }
}

function campaignOf(c: Context): string {
  const id = Id.safeParse(c.req.param('campaignId'))
  if (!id.success) throw new Failure('not_found', { what: 'campaign' })
  return id.data
}

const GUARDS: { [As in Access]: (c: Context, asked: Asked) => Promise<Granted[As]> } = {
  public: async (_c, asked) => asked,
  authed: async (_c, asked) => ({ ...asked, user: await requireUser(asked) }),
  member: async (c, asked) => ({ ...asked, ...(await requireMember(asked, campaignOf(c))) }),
  dm: async (c, asked) => {
    const { user, viewer } = await requireMember(asked, campaignOf(c))
    return { ...asked, user, viewer: requireDm(viewer) }
  },
  admin: async (_c, asked) => ({ ...asked, user: requireAdmin(await requireUser(asked)) }),
}
