import type { User, Viewer } from './access/viewer.ts'
import type { Deps } from './deps.ts'

/** One request: the outside world, who sent it from where, and the id that logs and answers share. */
export type Asked = Deps & { requestId: string; token: string | null; address: string; headers: Headers }

/** What a use case receives inside a campaign: the outside world, and on whose authority. */
export type Ctx<As extends Viewer = Viewer> = Deps & { viewer: As; user: User }

/** What a use case receives outside any campaign. */
export type UserCtx<As extends User = User> = Deps & { user: As }
